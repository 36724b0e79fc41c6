package extensor.care.casting;

/**
 * What a series is judged by, all in degrees of the motion, of which more is better.
 *
 * @param detectable the change of one reading that is more than chance (95 %)
 * @param leastGain what a cast worn for the planned interval must bring to be worth it
 * @param mostCasts how many casts the plan allows
 */
public record CastTerms(double detectable, double target, int intervalDays, double leastGain, int mostCasts) {
    /** From the standard error to the detectable change: 1.96 times the square root of two. */
    private static final double DETECTABLE = 1.959964 * Math.sqrt(2);

    /** One-sided 95 %. */
    private static final double CERTAIN = 1.645;

    private static final double OTHER_RATER = 2;

    /** By how much the difference of two values may be chance. */
    double chance(CastAngle from, CastAngle to) {
        double one = detectable / DETECTABLE;
        return CERTAIN * one * Math.sqrt(from.varianceLeft() + to.varianceLeft()) * rater(from, to);
    }

    /** How far the true angle may lie from a value (95 %). */
    double error(CastAngle angle) {
        return detectable / Math.sqrt(2) * Math.sqrt(angle.varianceLeft());
    }

    /** The loss that stops the series, of whatever readings the values are made. */
    double loss(CastAngle from, CastAngle to) {
        return detectable * rater(from, to);
    }

    private static double rater(CastAngle from, CastAngle to) {
        return from.rater().equals(to.rater()) ? 1 : OTHER_RATER;
    }

    double worth(long days) {
        return leastGain / intervalDays * days;
    }
}
