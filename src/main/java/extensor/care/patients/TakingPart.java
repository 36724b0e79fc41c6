package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** A therapist who does not treat a patient may take part, or in an emergency only look. The reason stays where the others can read it. */
@UseCase
public class TakingPart {
    private static final int SHORTEST = 10;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Patients patients;

    @Inject
    RecordLooks looks;

    @Inject
    AuditContext auditContext;

    @Inject
    Reauthenticated reauthenticated;

    @Inject
    Caller caller;

    @Inject
    Event<RecordLookedAt> news;

    /** Whose record it is, and no more. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public PatientBanner identity(long patient) {
        auditContext.patient(patient);
        return patients.banner(patient);
    }

    @AllowedTo(Role.THERAPIST)
    public void takePart(long patient, String reason) {
        String why = reason(patient, reason);
        patients.lock(patient);
        if (recordAccess.mine(List.of(patient)).isEmpty()) recordAccess.takePart(patient, why);
    }

    /**
     * In an emergency: opens the record for reading, for an hour at most. The administrator gets an alarm and the patient's therapists a task. It does nothing
     * for those who treat the patient. The same words sent again with the same request (a second press) are the same look until it is over; others are another
     * one.
     */
    @AllowedTo(Role.THERAPIST)
    public void look(long patient, String reason, String request) {
        String why = reason(patient, reason);
        String once =
                RequestKey.checked(request) + "/" + Integer.toHexString(Objects.hash(caller.account(), patient, why));
        if (recordAccess.treats(patient)) return;
        reauthenticated.require();
        patients.lock(patient);
        if (looks.begun(patient, once)) return;
        RecordLook look = looks.begin(patient, once);
        auditContext.object("look", look.id());
        auditContext.alarm("audit.looked");
        news.fire(new RecordLookedAt(patient, look.id(), caller.account(), caller.name(), why));
    }

    private String reason(long patient, String typed) {
        auditContext.patient(patient);
        patients.banner(patient);
        String why = TypedText.line(typed);
        if (!TypedText.tells(why, SHORTEST) || TextLimit.TAKE_PART_REASON.exceededBy(why))
            throw Refusal.at("reason", "take-part.reason", SHORTEST, TextLimit.TAKE_PART_REASON.longest());
        auditContext.purpose(why);
        return why;
    }
}
