package extensor.care.patients;

import java.io.Serializable;

/** The account with which the patient, or a guardian, sees the record. */
public record PatientAccount(long id, String signInName) implements Serializable {
    /** As a query finds it; null where there is none. */
    static PatientAccount of(Object id, Object signInName) {
        return id == null ? null : new PatientAccount((Long) id, (String) signInName);
    }
}
