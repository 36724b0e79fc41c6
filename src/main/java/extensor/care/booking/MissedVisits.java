package extensor.care.booking;

import extensor.care.course.MissedChoice;
import extensor.care.course.SeriesTurns;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What becomes of the visits of a plan that were missed: how many there are, how many of them wait for the therapist's decision, whether the therapist was
 * asked, what was decided (null: nothing), and by how many days the series ends later at most where it moves along. `end` is the last day on which the
 * plan asks for a visit (null: it asks for none), and `last` the day of the last visit that is proposed (null: none is).
 */
public record MissedVisits(
        int missed, int undecided, boolean asked, MissedChoice choice, int atMost, LocalDate end, LocalDate last)
        implements Serializable {
    public static final MissedVisits NONE = new MissedVisits(0, 0, false, null, 0, null, null);

    static MissedVisits of(
            BookablePlan plan, SeriesTurns turns, LocalDate today, boolean asked, List<OfferLine> lines) {
        LocalDate last = lines.stream()
                .filter(line -> line.proposed() != null)
                .map(line -> line.proposed().on())
                .max(LocalDate::compareTo)
                .orElse(null);
        return new MissedVisits(
                turns.missed(), turns.undecided(), asked, plan.choice(today), turns.later(), plan.end(), last);
    }

    /** By how many days the last visit that is proposed comes after the last day of the plan. */
    public long later() {
        return end == null || last == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(end, last));
    }
}
