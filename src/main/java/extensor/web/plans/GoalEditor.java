package extensor.web.plans;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.Template.Comparison;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.progress.ReadingProgress;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

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
    private ReadingProgress following;

    @Inject
    private CurrentCatalogue currentCatalogue;

    private final TypedValues typed = new TypedValues();
    private boolean open;
    private transient Goal base;
    private transient GoalOffer offer;
    private BigDecimal proposed;

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

    /** Finds what can be chosen, and proposes where the goal begins. */
    void offer() {
        offer = GoalOffer.of(currentCatalogue.catalogue(), measure(), written(0));
        begin();
    }

    /** What it is about is known better: the start that the values tell is proposed, unless somebody has written another one. */
    public void begin() {
        BigDecimal own = written(0).baseline();
        if (own != null && (proposed == null || own.compareTo(proposed) != 0)) return;
        proposed = following
                .start(page.getSheet().patient().id(), page.getSheet(), written(0))
                .orElse(null);
        TypedGoal.begins(proposed, measure().scale(), typed);
    }

    private Measure measure() {
        return currentCatalogue.catalogue().measure(typed.text("measure"));
    }

    /** A new measure needs a new place and knows which way is better. */
    public void measured() {
        typed.put("joint", null);
        typed.put("focus", null);
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

    /** Another muscle or place may have no sides. */
    public void sited() {
        typed.put("side", null);
        offer();
    }

    public void save() {
        try {
            page.show(planning.setGoal(page.plan(), base, written()));
            close();
        } catch (Refusal no) {
            Messages.no(no, "form");
            page.again();
        }
    }

    Goal written() {
        return written(TypedGoal.day(typed, page.getSheet().start()));
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

    /** What was read when the editing began. */
    Goal base() {
        return base;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    public List<Measure> getMeasures() {
        return currentCatalogue.catalogue().measures();
    }

    public GoalOffer getOffer() {
        return offer;
    }
}
