package extensor.care.patients;

/** Whom a patient calls: the clinic, and in an emergency. Either may be null. */
public record CallNumbers(String phone, String emergency) {
    static final CallNumbers NONE = new CallNumbers(null, null);
}
