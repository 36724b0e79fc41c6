package extensor.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What plans and phases are called: as somebody wrote it, else by the program, in the words of the reader. */
@Named
@ApplicationScoped
public class PlanWords {
    public String title(String title) {
        return title.isEmpty() ? Messages.text("plan.untitled") : title;
    }

    /** @param place of the phase in its plan, counted from 1 */
    public String phase(String name, int place) {
        return name.isEmpty() ? Messages.text("plan.phase.unnamed", place) : name;
    }

    /** The title that was typed; empty where it is the program's own. */
    public String typedTitle(String typed) {
        return typed == null || typed.strip().equals(title("")) ? "" : typed;
    }

    /** The same of a phase. */
    public String typedPhase(String typed, int place) {
        return typed == null || typed.strip().equals(phase("", place)) ? "" : typed;
    }
}
