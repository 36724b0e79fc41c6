package extensor.web.plans;

import extensor.care.plans.Goal;
import extensor.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** The parts of the composer that are stored by a button of their own: what is typed there and not saved yet is never passed over by a signature. */
@RequestScoped
public class UnsavedParts {
    @Inject
    PhasePane phasePane;

    @Inject
    GoalEditor goalEditor;

    /** Refuses while something typed is not saved. */
    void check() {
        if (phasePane.getPhase() != 0 && phaseChanged())
            throw new Refusal("plan.phase-unsaved", phasePane.place(phasePane.getPhase()));
        if (goalEditor.isOpen() && goalChanged()) throw new Refusal("plan.goal-unsaved");
    }

    /** What cannot even be read is not saved either. */
    private boolean phaseChanged() {
        try {
            return !phasePane.written().equals(phasePane.base());
        } catch (Refusal unreadable) {
            return true;
        }
    }

    /** Where a goal begins that had no beginning is proposed by the form itself. */
    private boolean goalChanged() {
        try {
            Goal typed = goalEditor.written();
            Goal base = goalEditor.base();
            return !typed.text().equals(base.text())
                    || !typed.measure().equals(base.measure())
                    || !Objects.equals(typed.joint(), base.joint())
                    || !Objects.equals(typed.motion(), base.motion())
                    || !Objects.equals(typed.focus(), base.focus())
                    || typed.side() != base.side()
                    || typed.comparison() != base.comparison()
                    || base.baseline() != null && !base.baseline().equals(typed.baseline())
                    || !Objects.equals(typed.target(), base.target())
                    || typed.byDay() != base.byDay();
        } catch (Refusal unreadable) {
            return true;
        }
    }
}
