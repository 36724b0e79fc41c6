package extensor.web.plans;

import extensor.care.measures.Subject;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.progress.Attainment;
import extensor.care.progress.ReadingProgress;
import extensor.web.kit.ProgressWords;
import extensor.web.kit.RequestValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The goals of the plan, each with what has been attained. */
@Named
@ViewScoped
public class GoalPane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    @Inject
    private ReadingProgress following;

    @Inject
    private ProgressWords words;

    private transient List<PlanSheet.GoalSheet> shown;
    private transient List<GoalPane.GoalRow> rows = List.of();

    /** A goal with what it is measured by and what has been attained, on each side where the side is not known. */
    public record GoalRow(PlanSheet.GoalSheet sheet, String name, List<Attainment> attained) {
        public Goal goal() {
            return sheet.goal();
        }

        /** The first stands for all where they share something. */
        public Attainment first() {
            return attained.get(0);
        }

        public boolean reached() {
            return attained.stream().allMatch(Attainment::reached);
        }
    }

    /** Reads the measurements only when the goals or their days have changed. */
    void follow() {
        PlanSheet sheet = page.getSheet();
        if (sheet.goals().equals(shown)) return;
        List<Attainment> all = sheet.goals().isEmpty()
                ? List.of()
                : following.goals(sheet.patient().id(), sheet);
        rows = sheet.goals().stream().map(goal -> row(goal, all)).toList();
        shown = sheet.goals();
    }

    private GoalPane.GoalRow row(PlanSheet.GoalSheet goal, List<Attainment> all) {
        List<Attainment> attained =
                all.stream().filter(a -> a.goal().equals(goal)).toList();
        return new GoalPane.GoalRow(goal, name(attained.get(0)), attained);
    }

    /** "Pain", "Knee flexion, left"; without the side where each side has its line. */
    private String name(Attainment first) {
        Subject subject = first.subject();
        return words.name(
                first.sided()
                        ? new Subject(subject.measure(), subject.joint(), subject.motion(), subject.focus(), null)
                        : subject,
                first.measure());
    }

    public void drop() {
        int goal = RequestValues.number("which");
        page.act(() -> planning.dropGoal(page.plan(), goal));
    }

    public List<GoalPane.GoalRow> getRows() {
        return rows;
    }
}
