package extensor.web.plans;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.Template;
import extensor.care.measures.Norms;
import extensor.care.measures.Subject;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.progress.Attainment;
import extensor.care.progress.ReadingProgress;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import extensor.web.kit.ProgressWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The goals with where each stands, and adding and changing one: a measure with its place, where it stands now, the target and the day. */
@Named
@ViewScoped
public class GoalPane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    @Inject
    private CurrentCatalogue currentCatalogue;

    @Inject
    private ReadingProgress following;

    @Inject
    private ProgressWords words;

    private transient List<PlanSheet.GoalSheet> shown;
    private transient List<GoalPane.GoalRow> rows;
    private boolean open;
    private transient Goal base;
    private int id;
    private String measure;
    private String joint;
    private String motion;
    private Side side;
    private String text;
    private BigDecimal baseline;
    private BigDecimal target;
    private Template.Comparison comparison;
    private LocalDate due;

    public void add() {
        edit(new Goal(0, "", getMeasures().get(0).code(), null, null, Template.Comparison.AT_MOST, null, null, 28));
    }

    public void edit(Goal goal) {
        open = true;
        base = goal;
        id = goal.id();
        measure = goal.measure();
        joint = goal.joint();
        motion = goal.motion();
        side = goal.side();
        text = goal.text();
        baseline = goal.baseline();
        target = goal.target();
        comparison = goal.comparison();
        due = page.getSheet().start().plusDays(goal.byDay());
    }

    public void save() {
        try {
            if (due == null) throw Refusal.at("goalDue", "plan.goal-due");
            int day = (int) ChronoUnit.DAYS.between(page.getSheet().start(), due);
            page.show(planning.setGoal(page.plan(), base, typed(day)));
            open = false;
        } catch (Refusal no) {
            Messages.no(no, "form");
            page.show(planning.open(page.plan()));
        }
    }

    private Goal typed(int day) {
        return new Goal(id, text, measure, joint, motion, side, comparison, baseline, target, day);
    }

    /** Another measure has another place, and says itself which way is better. */
    public void measured() {
        joint = null;
        moved();
        Measure chosen = chosen();
        if (chosen.direction() == Measure.Direction.LOWER_BETTER) comparison = Template.Comparison.AT_MOST;
        if (chosen.direction() == Measure.Direction.HIGHER_BETTER) comparison = Template.Comparison.AT_LEAST;
        if (getSteps().isEmpty()) return;
        baseline = step(baseline) == null ? null : baseline;
        target = step(target) == null ? chosen.scale().steps().get(0).value() : target;
    }

    private Measure chosen() {
        return currentCatalogue.catalogue().measure(measure);
    }

    private String step(BigDecimal value) {
        return value == null ? null : chosen().scale().label(value).orElse(null);
    }

    private BigDecimal value(String step) {
        return step == null || step.isEmpty() ? null : chosen().scale().value(step);
    }

    /** Another joint has other motions and sides. */
    public void moved() {
        motion = null;
        side = null;
    }

    /** A goal with how far it has been attained, on each side where the side is not known. */
    public record GoalRow(PlanSheet.GoalSheet sheet, List<Attainment> attained) {
        public Goal goal() {
            return sheet.goal();
        }

        /** One of them tells what there is to say of all. */
        public Attainment first() {
            return attained.get(0);
        }

        public boolean reached() {
            return attained.stream().allMatch(Attainment::reached);
        }
    }

    /** What was measured is asked for anew where the goals or their days have changed. */
    public List<GoalPane.GoalRow> getRows() {
        PlanSheet sheet = page.getSheet();
        if (!sheet.goals().equals(shown)) {
            List<Attainment> all = sheet.goals().isEmpty()
                    ? List.of()
                    : following.goals(sheet.patient().id(), sheet);
            rows = sheet.goals().stream()
                    .map(goal -> new GoalPane.GoalRow(
                            goal,
                            all.stream().filter(a -> a.goal().equals(goal)).toList()))
                    .toList();
            shown = sheet.goals();
        }
        return rows;
    }

    /** What a goal is measured by: "Pain", "Knee flexion, left"; without a side where there is a line for each. */
    public String name(GoalPane.GoalRow row) {
        Subject subject = row.first().subject();
        return words.name(
                row.first().sided() ? new Subject(subject.measure(), subject.joint(), subject.motion(), null) : subject,
                row.first().measure());
    }

    public void drop(int goal) {
        page.act(() -> planning.dropGoal(page.plan(), goal));
    }

    public void close() {
        open = false;
    }

    public List<Measure> getMeasures() {
        return currentCatalogue.catalogue().measures();
    }

    public boolean isPlaced() {
        return Goal.placed(chosen());
    }

    public Set<String> getJoints() {
        return motions().keySet();
    }

    public List<String> getMotions() {
        return motions().getOrDefault(joint, List.of());
    }

    private Map<String, List<String>> motions() {
        return new Norms(currentCatalogue.catalogue().norms()).motions();
    }

    /** The labels to choose from where the measure has steps. */
    public List<String> getSteps() {
        return chosen().scale().labels();
    }

    public String getBaselineStep() {
        return step(baseline);
    }

    public void setBaselineStep(String step) {
        baseline = value(step);
    }

    public String getTargetStep() {
        return step(target);
    }

    public void setTargetStep(String step) {
        target = value(step);
    }

    public List<Side> getSides() {
        return typed(0).sides(chosen());
    }

    public String getJoint() {
        return joint;
    }

    public void setJoint(String joint) {
        this.joint = joint;
    }

    public String getMotion() {
        return motion;
    }

    public void setMotion(String motion) {
        this.motion = motion;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public boolean isOpen() {
        return open;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public BigDecimal getBaseline() {
        return baseline;
    }

    public void setBaseline(BigDecimal baseline) {
        this.baseline = baseline;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public Template.Comparison getComparison() {
        return comparison;
    }

    public void setComparison(Template.Comparison comparison) {
        this.comparison = comparison;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
