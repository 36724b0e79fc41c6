package extensor.care.today;

import extensor.care.patients.Problem;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A patient in a few facts, for the head of each page and for lists: what to beware of, the episodes (the one that is judged first), how pain went (null:
 * nobody told it), the next visit by the clock of its site (null: none is booked), whether something waits that got worse or hurt, and whether treatments
 * are on hold.
 */
public record CaseSummary(
        long patient,
        List<CaseSummary.CaseAlert> alerts,
        List<CaseSummary.EpisodeLine> cases,
        CaseSummary.PainChange pain,
        ZonedDateTime next,
        boolean watch,
        boolean held)
        implements Serializable {

    /** A condition that is present; `sign` marks one that cannot wait. */
    public record CaseAlert(String name, boolean sign) implements Serializable {}

    /**
     * An episode: what it is about, since when, and where its plan stands; the plan and the next decision may be null. `unverified` where a plan is in force and what
     * was signed cannot be verified, so that nothing is said of it.
     */
    public record EpisodeLine(
            long episode,
            Problem problem,
            BodyRegion region,
            Side side,
            LocalDate since,
            boolean open,
            boolean unverified,
            CaseSummary.PlanPlace plan,
            CaseSummary.Decision decision)
            implements Serializable {}

    /**
     * Where a plan in force stands today: the phase (0 before the first day) of how many, the day counted from 1, its first and last day, and how many of its
     * visits were given.
     */
    public record PlanPlace(
            int phase, int phases, int day, LocalDate start, LocalDate last, boolean over, int given, int visits)
            implements Serializable {}

    /** The first value that counts and the last one; the same where there is only one. */
    public record PainChange(BigDecimal first, BigDecimal last) implements Serializable {}

    /** What is to be decided next, and on which day; the phase that would begin then, else 0. */
    public record Decision(DecisionKind kind, LocalDate on, int phase) implements Serializable {}

    /** What may have to be decided. */
    public enum DecisionKind {
        REVIEW,
        NEXT_PHASE,
        END
    }

    /** Of this episode; where it is not among them, or null, the one that is judged. */
    public Optional<CaseSummary.EpisodeLine> of(Long episode) {
        return cases.stream()
                .filter(line -> episode != null && line.episode() == episode)
                .findFirst()
                .or(() -> cases.stream().filter(EpisodeLine::open).findFirst());
    }
}
