package extensor.care.safety;

import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A safeguard that somebody has written down for what one rule says against a treatment: since which day, what was written beside it (null: nothing), by whom and
 * when. Region and side are null where it does not depend on the place.
 */
public record SafeguardInPlace(
        String rule, String safeguard, BodyRegion region, Side side, LocalDate on, String note, String by, Instant at) {

    /** What was found at one place says nothing of another one, nor of one that nobody knows. */
    boolean isFor(Rule about, Treatment treatment) {
        if (!rule.equals(about.id())) return false;
        if (region == null) return true;
        return treatment.region() != null
                && region.contains(treatment.region())
                && (side == null ? isOne(treatment) : Where.Local.covers(side, treatment.side()));
    }

    /** Without a side it was found where there is but one, or where nobody said which. */
    private static boolean isOne(Treatment treatment) {
        return treatment.side() == null || !treatment.region().sides().contains(Side.LEFT);
    }
}
