package extensor.care.plans;

import extensor.care.access.Caller;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.patients.FactRecorder;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Keeps what was done to a draft, step by step, and crosses the steps backwards and forwards. Callers have locked the plan and checked access. */
@ApplicationScoped
class DraftPast {
    /** Older steps are forgotten. */
    static final int MOST = 100;

    @Inject
    DraftSteps draftSteps;

    @Inject
    FactRecorder factRecorder;

    @Inject
    SafeguardRecorder safeguardRecorder;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The draft was changed. */
    void changed(TreatmentPlan plan, Composition before, Composition after) {
        Instant now = clock.instant();
        draftSteps.add(DraftStep.changed(
                plan.id(), next(plan, now), before, DraftChange.of(before, after), caller.account(), now));
    }

    /** Something was answered about the patient, in this act. */
    void answered(TreatmentPlan plan, DraftChange change, long act) {
        Instant now = clock.instant();
        draftSteps.add(DraftStep.answered(plan.id(), next(plan, now), act, change, caller.account(), now));
    }

    /** These were written down. */
    void safeguarded(TreatmentPlan plan, String name, List<Long> made) {
        Instant now = clock.instant();
        draftSteps.add(DraftStep.safeguarded(plan.id(), next(plan, now), made, name, caller.account(), now));
    }

    private int next(TreatmentPlan plan, Instant now) {
        int stood = plan.stepsDone();
        boolean tooMany = stood >= MOST;
        if (plan.stepsKept() > stood || tooMany) draftSteps.keepOnly(plan.id(), tooMany ? stood - MOST + 2 : 1, stood);
        return plan.step(caller.name(), now);
    }

    /** All steps, the last first. */
    List<StepLine> lines(TreatmentPlan plan) {
        return draftSteps.between(plan.id(), 1, plan.stepsKept()).stream()
                .map(done -> line(plan, done))
                .toList();
    }

    private StepLine line(TreatmentPlan plan, DraftSteps.Done done) {
        return done.step().line(done.by(), done.step().by(caller.account()), plan.stepsDone());
    }

    /**
     * Takes back everything from this place on, the last first, and returns the last one that was taken back. Nothing of what somebody else did is taken
     * back: then all stays as it is.
     */
    StepLine back(TreatmentPlan plan, int first) {
        List<DraftSteps.Done> steps = draftSteps.between(plan.id(), first, plan.stepsDone());
        if (steps.isEmpty() || steps.get(steps.size() - 1).step().place() != first)
            throw new Refusal("plan.nothing-to-undo");
        return cross(plan, steps, first - 1);
    }

    /** Does again what was taken back last. */
    StepLine again(TreatmentPlan plan) {
        int place = plan.stepsDone() + 1;
        List<DraftSteps.Done> steps = draftSteps.between(plan.id(), place, place);
        if (steps.isEmpty()) throw new Refusal("plan.nothing-to-redo");
        return cross(plan, steps, place);
    }

    private StepLine cross(TreatmentPlan plan, List<DraftSteps.Done> steps, int standing) {
        steps.stream()
                .filter(done -> !done.step().by(caller.account()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal("plan.step-of-other", other.by());
                });
        Composition draft = plan.draft(currentCatalogue.catalogue());
        for (DraftSteps.Done done : steps) draft = crossed(plan, done.step(), draft);
        Instant now = clock.instant();
        plan.standAt(standing, caller.name(), now);
        plan.revise(draft, caller.name(), now);
        return line(plan, steps.get(steps.size() - 1));
    }

    /** An answer that something newer depends on stays, and holds nothing up. */
    private Composition crossed(TreatmentPlan plan, DraftStep step, Composition draft) {
        step.factAct().ifPresent(act -> step.crossedBy(factRecorder.takeBack(plan.patient(), act)));
        List<Long> made = step.safeguards();
        if (!made.isEmpty())
            step.madeBy(
                    step.place() > plan.stepsDone()
                            ? safeguardRecorder.again(plan.patient(), made)
                            : safeguardRecorder.takeBack(plan.patient(), made));
        return step.cross(draft, currentCatalogue.catalogue());
    }

    /** The draft is no draft any more. */
    void forget(TreatmentPlan plan) {
        if (plan.stepsKept() > 0) draftSteps.keepOnly(plan.id(), 1, 0);
        plan.forgetSteps();
    }
}
