package extensor.care.plans;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Takes back what was done to a draft, step by step and the last first, also days later, and does it again. Only the own steps, and only while the draft
 * is as the caller saw it (`revision`): what somebody else did meanwhile is never overwritten.
 */
@UseCase
public class TakingBack {
    @Inject
    Plans plans;

    @Inject
    PlanAccess patients;

    @Inject
    DraftPast draftPast;

    @Inject
    AuditContext auditContext;

    /** What was done to the draft, the last first; what was taken back and can be done again stands before it. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<StepLine> look(long plan) {
        TreatmentPlan stored = plans.plan(plan);
        auditContext.object("plan", plan);
        patients.require(stored.patient());
        return draftPast.lines(stored);
    }

    /** Takes back the last step. */
    @AllowedTo(Role.THERAPIST)
    public StepLine takeBack(long plan, int revision) {
        TreatmentPlan stored = asSeen(plan, revision);
        return draftPast.back(stored, stored.stepsDone());
    }

    /** Takes back this step and all after it. */
    @AllowedTo(Role.THERAPIST)
    public StepLine goBack(long plan, int revision, int place) {
        return draftPast.back(asSeen(plan, revision), place);
    }

    /** Does again what was taken back last. */
    @AllowedTo(Role.THERAPIST)
    public StepLine redo(long plan, int revision) {
        return draftPast.again(asSeen(plan, revision));
    }

    private TreatmentPlan asSeen(long plan, int revision) {
        TreatmentPlan stored = plans.toChange(plan);
        auditContext.object("plan", plan);
        patients.require(stored.patient());
        if (stored.revision() != revision) throw new Refusal("plan.undo-meanwhile", stored.changedBy());
        return stored;
    }
}
