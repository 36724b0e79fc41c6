package extensor.care.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an act changed, and the names of what it concerned: one, or two where one took the place of the other. Told from the draft before and after. */
record DraftChange(StepKind kind, String what, String other) {
    private static final int LONGEST = 200;

    DraftChange {
        what = cut(what);
        other = cut(other);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
    }

    DraftChange(StepKind kind, String what) {
        this(kind, what, "");
    }

    static DraftChange of(Composition before, Composition after) {
        return Stream.<Compared>of(
                        DraftChange::phases,
                        DraftChange::items,
                        DraftChange::order,
                        DraftChange::goals,
                        DraftChange::reasons,
                        DraftChange::head)
                .flatMap(part -> part.between(before, after).stream())
                .findFirst()
                .orElse(new DraftChange(StepKind.CHANGED, ""));
    }

    @FunctionalInterface
    private interface Compared {
        List<DraftChange> between(Composition before, Composition after);
    }

    private static List<DraftChange> phases(Composition before, Composition after) {
        for (Phase gone : gone(before.phases(), after.phases(), Phase::id))
            return List.of(new DraftChange(StepKind.PHASE_REMOVED, name(before, gone)));
        for (Phase fresh : gone(after.phases(), before.phases(), Phase::id))
            return List.of(new DraftChange(StepKind.PHASE_ADDED, name(after, fresh)));
        return before.phases().stream()
                .filter(was -> !after.phase(was.id()).holding(was.items()).equals(was))
                .map(was -> new DraftChange(StepKind.PHASE_CHANGED, name(after, after.phase(was.id()))))
                .toList();
    }

    /** One without a name is called by its place. */
    private static String name(Composition plan, Phase phase) {
        return phase.name().isEmpty() ? String.valueOf(plan.phases().indexOf(phase) + 1) : phase.name();
    }

    private static List<DraftChange> items(Composition before, Composition after) {
        List<Item> gone = gone(before.items(), after.items(), Item::id);
        List<Item> fresh = gone(after.items(), before.items(), Item::id);
        if (gone.isEmpty() && fresh.isEmpty())
            return before.items().stream()
                    .flatMap(was -> changed(was, after.item(was.id())).stream())
                    .filter(change -> change.kind != StepKind.PLACED
                            || order(before, after).isEmpty())
                    .toList();
        if (fresh.isEmpty()) return List.of(new DraftChange(StepKind.REMOVED, name(gone.get(0))));
        if (gone.isEmpty()) return List.of(new DraftChange(StepKind.ADDED, name(fresh.get(0))));
        return List.of(new DraftChange(StepKind.SUBSTITUTED, name(gone.get(0)), name(fresh.get(0))));
    }

    private static List<DraftChange> changed(Item was, Item is) {
        if (!was.dose().equals(is.dose())) return List.of(new DraftChange(StepKind.DOSE, name(is)));
        if (was.path() != is.path()) return List.of(new DraftChange(StepKind.CROSSING, name(is)));
        return was.equals(is) ? List.of() : List.of(new DraftChange(StepKind.PLACED, name(is)));
    }

    /** Two that changed places cannot be told apart, so both are named. */
    private static List<DraftChange> order(Composition before, Composition after) {
        List<Item> moved = new ArrayList<>();
        for (Phase phase : before.phases()) {
            List<Item> now = after.phase(phase.id()).items();
            List<Item> left = gone(phase.items(), now, Item::id);
            for (Item item : left) return List.of(new DraftChange(StepKind.MOVED, name(item)));
            for (int at = 0; at < phase.items().size() && at < now.size(); at++)
                if (phase.items().get(at).id() != now.get(at).id()) moved.add(now.get(at));
        }
        return moved.size() < 2
                ? List.of()
                : List.of(new DraftChange(StepKind.SWAPPED, name(moved.get(0)), name(moved.get(1))));
    }

    private static List<DraftChange> goals(Composition before, Composition after) {
        for (Goal gone : gone(before.goals(), after.goals(), Goal::id))
            return List.of(new DraftChange(StepKind.GOAL_DROPPED, gone.text()));
        return gone(after.goals(), before.goals(), goal -> goal).stream()
                .map(set -> new DraftChange(StepKind.GOAL_SET, set.text()))
                .toList();
    }

    private static List<DraftChange> reasons(Composition before, Composition after) {
        for (Reason given : gone(after.reasons(), before.reasons(), reason -> reason))
            return List.of(new DraftChange(StepKind.EXPLAINED, given.text()));
        return gone(before.reasons(), after.reasons(), reason -> reason).stream()
                .map(back -> new DraftChange(StepKind.REASON_DROPPED, back.text()))
                .toList();
    }

    private static List<DraftChange> head(Composition before, Composition after) {
        if (!before.title().equals(after.title())) return List.of(new DraftChange(StepKind.TITLED, after.title()));
        return before.start().equals(after.start())
                ? List.of()
                : List.of(new DraftChange(StepKind.BEGINS, after.start().toString()));
    }

    private static String name(Item item) {
        return item.dose().name();
    }

    /** What is among these and not among the others. */
    private static <T> List<T> gone(List<T> these, List<T> others, Function<T, Object> by) {
        List<Object> known = others.stream().map(by).toList();
        return these.stream().filter(one -> !known.contains(by.apply(one))).toList();
    }
}
