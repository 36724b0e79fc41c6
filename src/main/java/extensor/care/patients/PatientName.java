package extensor.care.patients;

/** How a patient is called everywhere: the given names first. */
public final class PatientName {
    private PatientName() {}

    /** Of the two columns of a query. */
    public static String of(Object givenNames, Object familyName) {
        return givenNames + " " + familyName;
    }
}
