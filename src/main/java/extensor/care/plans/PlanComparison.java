package extensor.care.plans;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Parameter;
import extensor.care.plans.SinceSigned.ChangeMade;
import extensor.care.plans.SinceSigned.ChangedPart;
import extensor.care.plans.SinceSigned.ChangedValue;
import extensor.care.plans.SinceSigned.PlanChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two states of a plan part by part, by the numbers that parts keep. The order of the treatments within a phase does not count. */
final class PlanComparison {
    private final Composition before;
    private final Composition after;
    private final Function<Item, String> region;
    private final List<PlanChange> changes = new ArrayList<>();

    /** @param region what the place is called on which an item acts */
    private PlanComparison(Composition before, Composition after, Function<Item, String> region) {
        this.before = before;
        this.after = after;
        this.region = region;
    }

    static List<PlanChange> of(Composition before, Composition after, Function<Item, String> region) {
        return new PlanComparison(before, after, region).all();
    }

    private List<PlanChange> all() {
        note(ChangedPart.PLAN, "", 0, planValues());
        each(before.phases(), after.phases(), Phase::id, this::phase);
        each(before.items(), after.items(), Item::id, this::item);
        each(before.goals(), after.goals(), Goal::id, this::goal);
        return changes;
    }

    /** What is there now in its order, then what is gone; one of the two is null where it was added or removed. */
    private static <T> void each(List<T> were, List<T> are, Function<T, Integer> number, Pair<T> look) {
        Map<Integer, T> gone = were.stream()
                .collect(Collectors.toMap(number, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        for (T now : are) look.at(gone.remove(number.apply(now)), now);
        for (T was : gone.values()) look.at(was, null);
    }

    @FunctionalInterface
    private interface Pair<T> {
        void at(T was, T now);
    }

    private void note(ChangedPart part, String name, int place, Collection<ChangedValue> values) {
        if (!values.isEmpty())
            changes.add(new PlanChange(part, ChangeMade.CHANGED, name, place, "", List.copyOf(values)));
    }

    private void note(ChangedPart part, ChangeMade made, String name, int place, String summary) {
        changes.add(new PlanChange(part, made, name, place, summary, List.of()));
    }

    private List<ChangedValue> planValues() {
        return differing(
                value("plan.title-label", before.title(), after.title()),
                value("plan.start-label", before.start(), after.start()));
    }

    private void phase(Phase was, Phase now) {
        int place =
                now == null ? before.phases().indexOf(was) + 1 : after.phases().indexOf(now) + 1;
        if (was == null) note(ChangedPart.PHASE, ChangeMade.ADDED, now.name(), place, "");
        else if (now == null) note(ChangedPart.PHASE, ChangeMade.REMOVED, was.name(), place, "");
        else
            note(
                    ChangedPart.PHASE,
                    now.name(),
                    place,
                    differing(
                            value("plan.phase.name", was.name(), now.name()),
                            value("plan.phase.goal", was.goal(), now.goal()),
                            value("plan.phase.exit", was.exit(), now.exit()),
                            value("plan.phase.days", was.lasts(), now.lasts()),
                            value("plan.phase.visits", PhaseForm.words(was.visits()), PhaseForm.words(now.visits())),
                            value("plan.phase.minutes", was.visitMinutes(), now.visitMinutes())));
    }

    private void item(Item was, Item now) {
        if (was == null)
            note(
                    ChangedPart.ITEM,
                    ChangeMade.ADDED,
                    now.dose().name(),
                    0,
                    now.dose().clinical().line());
        else if (now == null)
            note(ChangedPart.ITEM, ChangeMade.REMOVED, was.dose().name(), 0, "");
        else note(ChangedPart.ITEM, now.dose().name(), 0, itemValues(was, now));
    }

    private List<ChangedValue> itemValues(Item was, Item now) {
        Stream<ChangedValue> placed = Stream.of(
                value("plan.changed.phase", place(before, was), place(after, now)),
                value("compose.region", region.apply(was), region.apply(now)),
                value("compose.side", was.side(), now.side()),
                value("compose.setting", was.setting(), now.setting()),
                value("plan.changed.days", days(before, was), days(after, now)),
                value("compose.path", was.path(), now.path()));
        return Stream.concat(doseValues(was.dose(), now.dose()), placed)
                .filter(PlanComparison::differs)
                .toList();
    }

    private static Stream<ChangedValue> doseValues(Dose was, Dose now) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        Stream.concat(now.intervention().parameters().stream(), was.intervention().parameters().stream())
                .forEach(p -> parameters.putIfAbsent(p.code(), p));
        return parameters.values().stream()
                .map(p -> new ChangedValue(
                        null,
                        p.text().label(),
                        p.clinicalWithUnit(was.value(p.code())),
                        p.clinicalWithUnit(now.value(p.code()))));
    }

    private static int place(Composition plan, Item item) {
        return plan.phases().indexOf(plan.phaseOf(item.id())) + 1;
    }

    /** "3–7", counted as the page counts the days of the plan; none where it is given on all days of its phase. */
    private static String days(Composition plan, Item item) {
        if (item.from() == null && item.to() == null) return null;
        Phase phase = plan.phaseOf(item.id());
        int first = plan.firstDay(phase.id());
        int from = item.from() == null ? 0 : item.from();
        int to = item.to() == null ? phase.lasts() - 1 : item.to();
        return (first + from) + "–" + (first + to);
    }

    private void goal(Goal was, Goal now) {
        if (was == null) note(ChangedPart.GOAL, ChangeMade.ADDED, now.text(), 0, "");
        else if (now == null) note(ChangedPart.GOAL, ChangeMade.REMOVED, was.text(), 0, "");
        else if (!was.equals(now))
            changes.add(new PlanChange(ChangedPart.GOAL, ChangeMade.CHANGED, now.text(), 0, "", goalValues(was, now)));
    }

    /** Those that read alike in any goal; none where its measure, place or side is another. */
    private static List<ChangedValue> goalValues(Goal was, Goal now) {
        return differing(
                value("goals.text", was.text(), now.text()),
                value("goals.baseline", was.baseline(), now.baseline()),
                value("goals.comparison", was.comparison(), now.comparison()),
                value("goals.target-label", was.target(), now.target()),
                value("plan.changed.due", was.byDay(), now.byDay()));
    }

    private static ChangedValue value(String key, Object was, Object now) {
        return new ChangedValue(key, null, was, now);
    }

    private static List<ChangedValue> differing(ChangedValue... values) {
        return Stream.of(values).filter(PlanComparison::differs).toList();
    }

    private static boolean differs(ChangedValue value) {
        return !Objects.equals(value.was(), value.now());
    }
}
