package extensor.care.patients;

import java.io.Serializable;

/** The account with which the patient, or a guardian, sees the record. */
public record PatientAccount(long id, String signInName) implements Serializable {
    /** As an outer join finds it; null where there is none. (Of a missing row the id comes as 0.) */
    static PatientAccount of(Object id, Object signInName) {
        return signInName == null ? null : new PatientAccount((Long) id, (String) signInName);
    }
}
