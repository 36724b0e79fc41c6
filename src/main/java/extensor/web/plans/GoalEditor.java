package extensor.web.plans;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.Template.Comparison;
import extensor.care.measures.Norms;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adding and changing a goal: a measure with its place, where it stands now, the target and the day. */
@Named
@ViewScoped
public class GoalEditor implements Serializable {
    private static final int FOUR_WEEKS = 28;

    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    @Inject
    private CurrentCatalogue currentCatalogue;

    private final TypedValues typed = new TypedValues();
    private boolean open;
    private transient Goal base;
    private transient Map<String, List<String>> motions = Map.of();
    private boolean placed;
    private List<Side> sides = List.of();
    private List<String> steps = List.of();

    public void add() {
        String first = getMeasures().get(0).code();
        edit(new Goal(0, "", first, null, null, Comparison.AT_MOST, null, null, FOUR_WEEKS));
    }

    /** Opens a goal; one that is gone is left alone. */
    public void edit() {
        int chosen = RequestValues.number("which");
        page.getSheet().goals().stream()
                .map(PlanSheet.GoalSheet::goal)
                .filter(goal -> goal.id() == chosen)
                .findFirst()
                .ifPresent(this::edit);
    }

    void edit(Goal goal) {
        open = true;
        base = goal;
        TypedGoal.show(goal, page.getSheet().start().plusDays(goal.byDay()), typed);
        TypedGoal.offerSteps(measure().scale(), typed);
        offer();
    }

    /** Finds what can be chosen for the measure and the joint. */
    void offer() {
        steps = measure().scale().labels();
        motions = new Norms(currentCatalogue.catalogue().norms()).motions();
        placed = Goal.placed(measure());
        typed.put("lowest", measure().range().min());
        sides = written(0).sides(measure());
    }

    private Measure measure() {
        return currentCatalogue.catalogue().measure(typed.text("measure"));
    }

    /** A new measure needs a new place and knows which way is better. */
    public void measured() {
        typed.put("joint", null);
        TypedGoal.offerSteps(measure().scale(), typed);
        moved();
        Measure.Direction better = measure().direction();
        if (better == Measure.Direction.LOWER_BETTER) typed.put("comparison", Comparison.AT_MOST);
        if (better == Measure.Direction.HIGHER_BETTER) typed.put("comparison", Comparison.AT_LEAST);
    }

    /** Another joint has other motions and sides. */
    public void moved() {
        typed.put("motion", null);
        typed.put("side", null);
        offer();
    }

    public void save() {
        try {
            if (typed.day("due") == null) throw Refusal.at("goalDue", "plan.goal-due");
            int day = (int) ChronoUnit.DAYS.between(page.getSheet().start(), typed.day("due"));
            page.show(planning.setGoal(page.plan(), base, written(day)));
            close();
        } catch (Refusal no) {
            Messages.no(no, "form");
            page.again();
        }
    }

    private Goal written(int day) {
        return TypedGoal.of(base.id(), measure(), typed, day);
    }

    public void close() {
        open = false;
    }

    public boolean isOpen() {
        return open;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    public List<Measure> getMeasures() {
        return currentCatalogue.catalogue().measures();
    }

    /** The measure is taken at a joint. */
    public boolean isPlaced() {
        return placed;
    }

    public Set<String> getJoints() {
        return motions.keySet();
    }

    public List<String> getMotions() {
        return typed.has("joint") ? motions.getOrDefault(typed.text("joint"), List.of()) : List.of();
    }

    /** The labels to choose from, where the measure has steps. */
    public List<String> getSteps() {
        return steps;
    }

    public List<Side> getSides() {
        return sides;
    }
}
