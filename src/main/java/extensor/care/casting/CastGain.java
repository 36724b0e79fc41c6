package extensor.care.casting;

import java.time.temporal.ChronoUnit;

/**
 * What the last two casts brought: in so many days so many degrees, with the least and the most it may be, and what would have been worth it in that time.
 *
 * @param otherRater the two values are by different raters: the error is doubled
 */
public record CastGain(long days, double degrees, double least, double most, double worth, boolean otherRater) {
    static CastGain between(CastTerms terms, CastAngle from, CastAngle to) {
        long days = ChronoUnit.DAYS.between(from.on(), to.on());
        double degrees = to.mean() - from.mean();
        double chance = terms.chance(from, to);
        boolean other = !from.rater().equals(to.rater());
        return new CastGain(days, degrees, degrees - chance, degrees + chance, terms.worth(days), other);
    }

    boolean real() {
        return least > 0;
    }

    boolean mayBeWorthIt() {
        return most >= worth;
    }
}
