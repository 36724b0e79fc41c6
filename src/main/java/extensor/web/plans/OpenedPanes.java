package extensor.web.plans;

import extensor.care.plans.PlanSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is open in the composer, by numbers that travel with its form: the same is opened again when what was typed comes back. 0 is nothing. */
@Named
@RequestScoped
public class OpenedPanes {
    private static final String NEW_GOAL = "new";

    @Inject
    ComposePage page;

    @Inject
    PhasePane phasePane;

    @Inject
    GoalEditor goalEditor;

    public int getItem() {
        return page.getSelected();
    }

    public void setItem(int item) {
        page.choose(item);
    }

    public int getPhase() {
        return phasePane.getPhase();
    }

    public void setPhase(int phase) {
        if (phase != 0) phasePane.edit(phase);
    }

    /** The number of the goal, or a word for a new one; null for none. */
    public String getGoal() {
        if (!goalEditor.isOpen()) return null;
        Object goal = goalEditor.getForm().get("goal");
        return goal.equals(0) ? NEW_GOAL : goal.toString();
    }

    /** One that is gone meanwhile is opened as a new one. */
    public void setGoal(String goal) {
        goalEditor.add();
        page.getSheet().goals().stream()
                .map(PlanSheet.GoalSheet::goal)
                .filter(g -> String.valueOf(g.id()).equals(goal))
                .findFirst()
                .ifPresent(goalEditor::edit);
    }

    /** Offers what goes with the measure and the joint that came back. */
    public void follow() {
        if (goalEditor.isOpen()) goalEditor.offer();
    }
}
