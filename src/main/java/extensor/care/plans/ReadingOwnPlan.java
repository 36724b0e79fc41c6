package extensor.care.plans;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Patients read their plans in force, or the last one. Which plans these are depends on the account alone. */
@UseCase
public class ReadingOwnPlan {
    @Inject
    OwnPlans plans;

    @Inject
    Episodes episodes;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    /** All running plans, the latest first; the last one if the treatment has ended; nothing if none has been signed. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public List<OwnPlanSheet> mine() {
        return plans.of(caller.patient(), 0).stream().map(OwnPlan::sheet).toList();
    }

    /** All episodes of the caller are closed. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public boolean over() {
        auditContext.patient(caller.patient());
        List<EpisodeSheet> all = episodes.of(caller.patient());
        return !all.isEmpty() && all.stream().noneMatch(EpisodeSheet::open);
    }
}
