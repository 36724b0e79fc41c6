package extensor.web.kit;

import extensor.care.plans.PlanSheet;
import extensor.shared.BodyRegion;
import extensor.shared.Formats;
import extensor.shared.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What plans and phases are called: as somebody wrote it, else by the program, in the words of the reader. */
@Named
@ApplicationScoped
public class PlanWords {
    @Inject
    Words words;

    public String title(String title) {
        return title.isEmpty() ? Messages.text("plan.untitled") : title;
    }

    /** @param place of the phase in its plan, counted from 1 */
    public String phase(String name, int place) {
        return name.isEmpty() ? Messages.text("plan.phase.unnamed", place) : name;
    }

    /** Regions within a sentence: "low back, hip". */
    public String regions(List<BodyRegion> regions) {
        return regions.stream()
                .map(region -> Formats.lower(words.region(region)))
                .collect(Collectors.joining(", "));
    }

    /** The title that was typed; empty where it is the program's own. */
    public String typedTitle(String typed) {
        return TypedText.line(typed).equals(title("")) ? "" : typed;
    }

    /** The same of a phase. */
    public String typedPhase(String typed, int place) {
        return TypedText.line(typed).equals(phase("", place)) ? "" : typed;
    }

    /** The visits of a phase that has several rates, one after the other; else nothing. */
    public String visitRates(PlanSheet.PhaseSheet phase) {
        if (phase.visits().size() < 2) return "";
        return phase.visits().stream()
                .map(v -> Messages.text(
                        "compose.visits", phase.firstDay() + v.from(), phase.firstDay() + v.to(), v.perWeek()))
                .collect(Collectors.joining(" ", "", " " + Messages.text("compose.visits-one")));
    }

    /** A mark for each visit, spread over their days. */
    public String marks(int visits) {
        return String.join(" ", Collections.nCopies(visits, "\u25cf"));
    }
}
