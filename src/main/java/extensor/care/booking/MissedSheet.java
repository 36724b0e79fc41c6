package extensor.care.booking;

import extensor.care.course.MissedChoice;
import extensor.care.course.SeriesTurns;
import extensor.care.course.VisitWindow;
import extensor.care.visits.Visit;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a therapist decides about: how many visits of a plan were missed, of how many that it asks for; what is decided (null: nothing), and whether
 * anything must be. `later`: by how many days the plan ends later at most where the rest moves along. `apart`: how many days lie between two visits at
 * least where they are made up.
 */
public record MissedSheet(int missed, int of, boolean undecided, MissedChoice choice, int later, int apart)
        implements Serializable {
    static MissedSheet of(BookablePlan plan, LocalDate today) {
        List<Visit> waiting = plan.open() ? plan.waiting() : List.of();
        SeriesTurns turns = plan.turns(waiting, today);
        return new MissedSheet(
                turns.missed(),
                (int) plan.visits().stream().filter(v -> v.window().isPresent()).count(),
                turns.undecided() > 0,
                plan.choice(today),
                turns.later(),
                waiting.stream()
                        .flatMap(v -> v.window().stream())
                        .mapToInt(VisitWindow::spacing)
                        .min()
                        .orElse(1));
    }

    /** Something is to be decided, or can be decided anew. */
    public boolean shown() {
        return missed > 0 && (undecided || choice != null);
    }
}
