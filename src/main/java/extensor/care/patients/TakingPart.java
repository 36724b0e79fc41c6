package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** A therapist who does not treat a patient may take part. The reason stays in the record, where the others can read it. */
@UseCase
public class TakingPart {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Patients patients;

    @Inject
    AuditContext auditContext;

    /** Whose record it is, and no more. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public PatientBanner identity(long patient) {
        auditContext.patient(patient);
        return patients.banner(patient);
    }

    @AllowedTo(Role.THERAPIST)
    public void takePart(long patient, String reason) {
        auditContext.patient(patient);
        patients.banner(patient);
        String why = reason == null ? "" : reason.strip().replaceAll("\\s+", " ");
        if (why.length() < SHORTEST || why.length() > LONGEST)
            throw Refusal.at("reason", "take-part.reason", SHORTEST, LONGEST);
        auditContext.purpose(why);
        if (recordAccess.mine(List.of(patient)).isEmpty()) recordAccess.takePart(patient, why);
    }
}
