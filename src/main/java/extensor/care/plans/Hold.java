package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.patients.KnownFact;
import extensor.care.safety.Hit;
import extensor.shared.Message;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * That a plan in force waits: since the record holds what stops it (null where only an answer is missing, or what is stored is not what was signed), why, how many of its treatments, and whether
 * nothing of it is left to give.
 */
public record Hold(LocalDate since, List<Object> reasons, int items, boolean whole) {
    /** What is stored is not what was signed: nothing of it may be given. */
    static final Hold NOT_AS_SIGNED = new Hold(null, List.of(Message.of("task.not-as-signed")), 0, true);

    /** The day that it is where the plan is given. */
    record PlanDay(LocalDate today, ZoneId zone) {}

    /** Nothing if nothing waits. */
    static Optional<Hold> of(
            Suspension suspension, Composition plan, PlanDay day, List<KnownFact> known, Catalogue catalogue) {
        if (suspension.items().isEmpty()) return Optional.empty();
        return Optional.of(new Hold(
                since(suspension, known, day.zone()),
                suspension.reasons(catalogue),
                suspension.items().size(),
                left(plan, day.today()) == suspension.items().size()));
    }

    private static LocalDate since(Suspension suspension, List<KnownFact> known, ZoneId zone) {
        return suspension.findings().values().stream()
                .flatMap(List::stream)
                .filter(Hit.class::isInstance)
                .flatMap(hit -> known.stream().filter(k -> k.fact().equals(((Hit) hit).fact())))
                .map(KnownFact::since)
                .min(Comparator.naturalOrder())
                .map(since -> LocalDate.ofInstant(since, zone))
                .orElse(null);
    }

    /** How many treatments the plan still gives from a day on. */
    private static long left(Composition plan, LocalDate today) {
        return plan.phases().stream()
                .flatMap(phase -> phase.items().stream()
                        .filter(item -> plan.until(phase, item).isAfter(today)))
                .count();
    }
}
