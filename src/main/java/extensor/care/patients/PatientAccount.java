package extensor.care.patients;

import java.io.Serializable;

/** The account with which the patient, or a guardian, sees the record. */
public record PatientAccount(long id, String signInName) implements Serializable {}
