package extensor.care.plans;

import extensor.care.catalogue.Dose;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a plan is made of, as an immutable value: every act of the composer gives another one. An empty title stands for the program's own, which is put
 * into words for each reader. `next` is the number for the next phase, item or goal, so that numbers stay with what they were given to.
 */
public record Composition(
        String title, LocalDate start, List<Phase> phases, List<Goal> goals, List<Reason> reasons, int next) {
    private static final int MOST_ITEMS = 80;
    private static final int MOST_PHASES = 12;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2199;

    public Composition {
        phases = List.copyOf(phases);
        goals = List.copyOf(goals);
        reasons = List.copyOf(reasons);
    }

    /** A plan with one empty phase. */
    static Composition empty(String title, LocalDate start, String phaseName) {
        Phase first = new Phase(1, phaseName, "", "", 14, List.of(new VisitRate(0, 13, 2)), 30, false, List.of());
        return new Composition(title, start, List.of(first), List.of(), List.of(), 2);
    }

    public List<Item> items() {
        return phases.stream().flatMap(phase -> phase.items().stream()).toList();
    }

    /** Refuses an item that is not there (any more). */
    public Item item(int id) {
        return items().stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("plan.item-gone"));
    }

    public Phase phase(int id) {
        return phases.stream()
                .filter(phase -> phase.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("plan.phase-gone"));
    }

    Phase phaseOf(int item) {
        return phases.stream()
                .filter(phase -> phase.items().stream().anyMatch(i -> i.id() == item))
                .findFirst()
                .orElseThrow(() -> new Refusal("plan.item-gone"));
    }

    /** The day of the plan on which a phase begins, counted from 0. */
    public int firstDay(int phase) {
        int first = 0;
        for (Phase p : phases) {
            if (p.id() == phase) return first;
            first += p.lasts();
        }
        throw new Refusal("plan.phase-gone");
    }

    /** The number of days of the whole plan. */
    public int lasts() {
        return phases.stream().mapToInt(Phase::lasts).sum();
    }

    /** The last day. */
    public LocalDate last() {
        return start.plusDays(Math.max(0, lasts() - 1L));
    }

    /** This day; for a later one, the last day of the plan: a visit that comes after it was owed before, and gives what was given then. */
    public LocalDate within(LocalDate day) {
        return day.isAfter(last()) ? last() : day;
    }

    /** The first day on which an item is given. */
    public LocalDate from(Phase phase, Item item) {
        return start.plusDays(firstDay(phase.id()) + (item.from() == null ? 0 : item.from()));
    }

    /** The day after the last one on which an item is given. */
    public LocalDate until(Phase phase, Item item) {
        return start.plusDays(firstDay(phase.id()) + (item.to() == null ? phase.lasts() : item.to() + 1));
    }

    Composition titled(String title, LocalDate start) {
        String written = TypedText.line(title);
        Refusals no = new Refusals();
        no.when(TextLimit.PLAN_TITLE.exceededBy(written), "title", "plan.title", TextLimit.PLAN_TITLE.longest());
        no.when(start == null || start.getYear() < EARLIEST || start.getYear() > LATEST, "start", "plan.start");
        no.refuse();
        return new Composition(written, start, phases, goals, reasons, next);
    }

    Composition add(int phase, Item item) {
        full();
        List<Item> items = new ArrayList<>(phase(phase).items());
        items.add(item.numbered(next));
        return withPhase(phase(phase).holding(items)).counted();
    }

    private void full() {
        if (items().size() >= MOST_ITEMS) throw new Refusal("plan.too-many-items", MOST_ITEMS);
    }

    Composition change(int item, UnaryOperator<Item> how) {
        Phase phase = phaseOf(item);
        return withPhase(phase.holding(phase.items().stream()
                .map(i -> i.id() == item ? how.apply(i) : i)
                .toList()));
    }

    /** With these doses in the place of its own, by the number of the item. */
    Composition giving(Map<Integer, Dose> doses) {
        Composition given = this;
        for (Map.Entry<Integer, Dose> dose : doses.entrySet())
            given = given.change(dose.getKey(), item -> item.with(dose.getValue()));
        return given;
    }

    /** Removes an item. Removing it twice changes nothing. */
    Composition remove(int item) {
        return phases.stream()
                .filter(phase -> phase.items().stream().anyMatch(i -> i.id() == item))
                .findFirst()
                .map(phase -> withPhase(phase.holding(
                        phase.items().stream().filter(i -> i.id() != item).toList())))
                .orElse(this);
    }

    /** Puts another item in the place of one, on its days. */
    Composition substitute(int item, Item other) {
        Phase phase = phaseOf(item);
        Item gone = item(item);
        List<Item> items = new ArrayList<>(phase.items());
        items.set(
                items.indexOf(gone),
                other.numbered(next).placed(other.region(), other.side(), other.setting(), gone.from(), gone.to()));
        return withPhase(phase.holding(items)).counted();
    }

    /** Moves an item one place up (-1) or down (+1), past the border of its phase into the next one; at the end nothing happens. */
    Composition move(int item, int by) {
        Phase phase = phaseOf(item);
        Item moved = item(item);
        int place = phase.items().indexOf(moved) + Integer.signum(by);
        List<Item> items = new ArrayList<>(phase.items());
        items.remove(moved);
        if (place >= 0 && place <= items.size()) {
            items.add(place, moved);
            return withPhase(phase.holding(items));
        }
        int at = phases.indexOf(phase) + Integer.signum(by);
        if (at < 0 || at >= phases.size()) return this;
        Phase neighbour = phases.get(at);
        List<Item> others = new ArrayList<>(neighbour.items());
        others.add(by < 0 ? others.size() : 0, moved.placed(moved.region(), moved.side(), moved.setting(), null, null));
        return withPhase(phase.holding(items)).withPhase(neighbour.holding(others));
    }

    Composition addPhase(String name) {
        String written = TypedText.line(name);
        PhaseForm.checkName(written);
        if (phases.size() >= MOST_PHASES) throw new Refusal("plan.too-many-phases", MOST_PHASES);
        List<Phase> more = new ArrayList<>(phases);
        more.add(new Phase(next, written, "", "", 14, List.of(new VisitRate(0, 13, 1)), 30, false, List.of()));
        return new Composition(title, start, more, goals, reasons, next + 1);
    }

    /** Removes an empty phase; a phase with items, or the only one, stays. */
    Composition removePhase(int phase) {
        if (phases.size() == 1) throw new Refusal("plan.last-phase");
        if (!phase(phase).items().isEmpty()) throw new Refusal("plan.phase-not-empty");
        return new Composition(
                title, start, phases.stream().filter(p -> p.id() != phase).toList(), goals, reasons, next);
    }

    /** Replaces the phase of this number. Days of visits and items beyond its end are cut. */
    Composition withPhase(Phase changed) {
        phase(changed.id());
        return new Composition(
                title,
                start,
                phases.stream().map(p -> p.id() == changed.id() ? changed : p).toList(),
                goals,
                reasons,
                next);
    }

    Composition aim(Goal goal) {
        List<Goal> all = new ArrayList<>(goals);
        boolean known = all.removeIf(g -> g.id() == goal.id() && g.id() != 0);
        all.add(known ? goal : goal.numbered(next));
        all.sort(Comparator.comparingInt(Goal::byDay).thenComparingInt(Goal::id));
        return new Composition(title, start, phases, all, reasons, known ? next : next + 1);
    }

    Composition dropGoal(int goal) {
        return new Composition(
                title, start, phases, goals.stream().filter(g -> g.id() != goal).toList(), reasons, next);
    }

    /** The reason given for a finding; without words if there is none. */
    Reason reason(String finding) {
        return reasons.stream()
                .filter(r -> r.finding().equals(finding))
                .findFirst()
                .orElseGet(() -> Reason.none(finding, null));
    }

    /** With these reasons at their findings. */
    Composition settling(Collection<Reason> standing) {
        Composition settled = this;
        for (Reason stands : standing)
            if (!stands.text().isEmpty() && !stands.equals(reason(stands.finding()))) settled = settled.explain(stands);
        return settled;
    }

    private static String ruleOf(String finding) {
        return finding.substring(finding.indexOf('/') + 1);
    }

    /** A reason for a finding; an empty text takes it back, and all that were given for the same rule. */
    Composition explain(Reason reason) {
        boolean back = reason.text().isBlank();
        String rule = ruleOf(reason.finding());
        List<Reason> all = new ArrayList<>(reasons.stream()
                .filter(r -> !r.finding().equals(reason.finding()))
                .filter(r -> !back || !ruleOf(r.finding()).equals(rule))
                .toList());
        if (!back) all.add(reason);
        return new Composition(title, start, phases, goals, all, next);
    }

    /** The plan as it is signed: with the reasons for these findings only. */
    Composition cleaned(List<String> findings) {
        return new Composition(
                title,
                start,
                phases,
                goals,
                findings.stream()
                        .map(this::reason)
                        .filter(r -> !r.text().isEmpty())
                        .toList(),
                next);
    }

    private Composition counted() {
        return countingFrom(next + 1);
    }

    /** The next number is at least this one. */
    Composition countingFrom(int number) {
        return new Composition(title, start, phases, goals, reasons, Math.max(next, number));
    }
}
