package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** A therapist who does not treat a patient may take part. The reason stays in the record, where the others can read it. */
@UseCase
public class TakingPart {
    private static final int SHORTEST = 10;

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
        String why = TypedText.line(reason);
        if (why.length() < SHORTEST || TextLimit.TAKE_PART_REASON.exceededBy(why))
            throw Refusal.at("reason", "take-part.reason", SHORTEST, TextLimit.TAKE_PART_REASON.longest());
        auditContext.purpose(why);
        if (recordAccess.mine(List.of(patient)).isEmpty()) recordAccess.takePart(patient, why);
    }
}
