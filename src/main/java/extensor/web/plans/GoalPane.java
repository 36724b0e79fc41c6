package extensor.web.plans;

import extensor.care.catalogue.Library;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.Template;
import extensor.care.plans.Goal;
import extensor.care.plans.Planning;
import extensor.shared.Refusal;
import extensor.web.kit.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Adding and changing one goal: a measure, where it stands now, the target and the day. */
@Named
@ViewScoped
public class GoalPane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    @Inject
    private Library library;

    private boolean open;
    private transient Goal base;
    private int id;
    private String measure;
    private String joint;
    private String motion;
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
            page.show(planning.aim(
                    page.plan(), base, new Goal(id, text, measure, joint, motion, comparison, baseline, target, day)));
            open = false;
        } catch (Refusal no) {
            Say.no(no, "form");
            page.show(planning.open(page.plan()));
        }
    }

    public void drop(int goal) {
        page.act(() -> planning.dropGoal(page.plan(), goal));
    }

    public void close() {
        open = false;
    }

    public List<Measure> getMeasures() {
        return library.catalogue().measures();
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
