package extensor.care.plans;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.patients.FactAnswer;
import extensor.care.patients.FactRecorder;
import extensor.care.patients.Presence;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the safety check of a draft still has to know about the patient, answered while composing: written into the record, and a step of the draft, so that
 * it is taken back like one.
 */
@UseCase
public class AnsweringQuestions {
    private static final Map<Presence, StepKind> KINDS = Map.of(
            Presence.ABSENT, StepKind.DENIED,
            Presence.PRESENT, StepKind.AFFIRMED,
            Presence.UNKNOWN, StepKind.LEFT_OPEN);

    @Inject
    Plans plans;

    @Inject
    PlanAccess patients;

    @Inject
    DraftPast draftPast;

    @Inject
    FactRecorder factRecorder;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    AuditContext auditContext;

    @AllowedTo(Role.THERAPIST)
    public void answer(long plan, FactAnswer told) {
        TreatmentPlan stored = found(plan);
        String name = currentCatalogue.catalogue().condition(told.condition()).name();
        draftPast.answered(
                stored,
                new DraftChange(KINDS.get(told.presence()), name),
                factRecorder.take(stored.patient(), List.of(told)));
    }

    /** None of these: they are absent unless already known. What is too grave to be denied with others is refused. */
    @AllowedTo(Role.THERAPIST)
    public void denyTogether(long plan, Set<String> conditions) {
        TreatmentPlan stored = found(plan);
        String names = conditions.stream()
                .map(currentCatalogue.catalogue()::condition)
                .sorted(Comparator.comparing(Condition::order))
                .map(Condition::name)
                .collect(Collectors.joining(", "));
        draftPast.answered(
                stored, new DraftChange(StepKind.DENIED, names), factRecorder.deny(stored.patient(), conditions));
    }

    private TreatmentPlan found(long plan) {
        TreatmentPlan stored = plans.toChange(plan);
        auditContext.object("plan", plan);
        patients.require(stored.patient());
        return stored;
    }
}
