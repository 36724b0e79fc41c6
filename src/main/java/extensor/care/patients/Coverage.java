package extensor.care.patients;

/** Who pays. */
public enum Coverage {
    INSURED,
    SELF_PAY
}
