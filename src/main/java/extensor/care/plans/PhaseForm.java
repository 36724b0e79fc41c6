package extensor.care.plans;

import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A phase as it is typed: name, aim, when to go on, days, visits and their length. */
public record PhaseForm(
        int id, String name, String goal, String exit, int lasts, List<VisitRate> visits, int visitMinutes) {
    private static final int LONGEST = 366;

    public PhaseForm {
        visits = List.copyOf(visits);
        name = TypedText.line(name);
        goal = TypedText.line(goal);
        exit = TypedText.line(exit);
    }

    static PhaseForm of(Phase phase) {
        return new PhaseForm(
                phase.id(),
                phase.name(),
                phase.goal(),
                phase.exit(),
                phase.lasts(),
                phase.visits(),
                phase.visitMinutes());
    }

    Composition change(Composition composition, PhaseForm base, String by) {
        Phase now = composition.phase(id);
        PhaseForm stands = of(now);
        if (!stands.equals(base) && !stands.equals(this)) throw new Conflict(by, lines(base, stands), null);
        check();
        List<Item> items = now.items().stream().map(item -> item.within(lasts)).toList();
        return composition.withPhase(
                new Phase(id, name, goal, exit, lasts, fitted(now.lasts()), visitMinutes, now.castCourse(), items));
    }

    private void check() {
        Refusals no = new Refusals();
        no.check(() -> checkName(name));
        checkText(no, "phaseGoal", goal);
        checkText(no, "phaseExit", exit);
        no.when(lasts < 1 || lasts > LONGEST, "phaseDays", "plan.phase-days", LONGEST);
        no.when(visitMinutes < 5 || visitMinutes > 240, "phaseMinutes", "plan.visit-minutes");
        no.when(
                visits.stream().anyMatch(v -> v.perWeek() < 0 || v.perWeek() > VisitRate.MOST_PER_WEEK),
                "phaseVisits",
                "plan.visits-per-week",
                VisitRate.MOST_PER_WEEK);
        no.refuse();
    }

    static void checkName(String name) {
        if (TextLimit.PHASE_NAME.exceededBy(name))
            throw Refusal.at("phaseName", "plan.phase-name", TextLimit.PHASE_NAME.longest());
    }

    private static void checkText(Refusals no, String field, String text) {
        no.when(TextLimit.PHASE_TEXT.exceededBy(text), field, "plan.phase-text", TextLimit.PHASE_TEXT.longest());
    }

    /** Cuts visits beyond the end of a shorter phase; in a longer one, a last stretch that reached the old end is extended to the new one. */
    private List<VisitRate> fitted(int lasted) {
        List<VisitRate> fitted = new ArrayList<>();
        for (VisitRate v : visits)
            if (v.from() < lasts) fitted.add(new VisitRate(v.from(), Math.min(v.to(), lasts - 1), v.perWeek()));
        if (fitted.isEmpty()) return fitted;
        VisitRate last = fitted.remove(fitted.size() - 1);
        boolean goesOn = last.from() < last.to() && last.to() == lasted - 1;
        fitted.add(goesOn ? new VisitRate(last.from(), lasts - 1, last.perWeek()) : last);
        return fitted;
    }

    private List<Conflict.ConflictLine> lines(PhaseForm base, PhaseForm theirs) {
        List<Conflict.ConflictLine> lines = new ArrayList<>();
        line(lines, "plan.phase.name", base.name, name, theirs.name);
        line(lines, "plan.phase.goal", base.goal, goal, theirs.goal);
        line(lines, "plan.phase.exit", base.exit, exit, theirs.exit);
        line(lines, "plan.phase.days", base.lasts, lasts, theirs.lasts);
        line(lines, "plan.phase.visits", words(base.visits), words(visits), words(theirs.visits));
        line(lines, "plan.phase.minutes", base.visitMinutes, visitMinutes, theirs.visitMinutes);
        return lines;
    }

    /** How many a week; with the days of the phase if there are several stretches. */
    static String words(List<VisitRate> visits) {
        if (visits.size() == 1) return String.valueOf(visits.get(0).perWeek());
        return visits.stream()
                .map(v -> v.perWeek() + " (" + (v.from() + 1) + "–" + (v.to() + 1) + ")")
                .collect(Collectors.joining(", "));
    }

    private static void line(List<Conflict.ConflictLine> lines, String label, Object base, Object mine, Object theirs) {
        if (!mine.equals(theirs))
            lines.add(new Conflict.ConflictLine(label, base.toString(), mine.toString(), theirs.toString()));
    }
}
