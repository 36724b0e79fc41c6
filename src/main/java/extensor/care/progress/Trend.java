package extensor.care.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a row of measurements says: better, worse or neither, measured against chance (reliable change) and against what matters. Follows the clinical
 * reference, section 5.3, with its order of verdicts. Pure. What was not measured is never taken for "no change": time counts from value to value.
 *
 * @param improvement from the first value to the last, positive where it is for the better
 * @param rci how many times the error of a difference that is; null where the error is not known
 * @param matters the change that matters from this first value on; null where none is known
 * @param confirmed a worsening was found again, two days or more after it was found first, and by nothing in between denied
 * @param since where a plateau begins, or the first of the worse values in a row; null otherwise
 * @param fell the value from which it got worse: the first one, or a better one that came later; null where it did not
 */
public record Trend(
        Trend.TrendVerdict verdict,
        Point first,
        Point last,
        BigDecimal improvement,
        Double rci,
        BigDecimal matters,
        boolean confirmed,
        LocalDate since,
        Point fell) {
    private static final double RELIABLE = 1.96;
    private static final double HINT = 1;
    /** One-sided 90 %: for these scales the detectable change is about as large as the one that matters. */
    private static final double PLATEAU = 1.2816;

    /** A worse value is to be measured again within these days; one that comes later tells as much, one that comes earlier is the same bad day. */
    private static final int AGAIN_FROM = 2;

    private static final int AGAIN_TO = 7;
    private static final int PLATEAU_DAYS = 28;
    private static final int PLATEAU_DAYS_SEEN = 3;
    private static final int WARN_DAYS = 28;
    private static final int ESCALATE_DAYS = 42;

    /** In the order in which they are looked for; the last one is for what cannot be judged. */
    public enum TrendVerdict {
        WORSENING,
        GOAL_MET,
        RESOLVED,
        SET_BACK,
        RESPONDED_PLATEAU,
        RESPONDING,
        NON_RESPONDER_ESCALATE,
        NON_RESPONDER_WARN,
        TREND_IMPROVING,
        TOO_EARLY,
        UNJUDGED
    }

    /** @param points by day, at least one; the first is what the others are compared with. @param aim may be null */
    public static Trend of(Yardstick yardstick, Aim aim, List<Point> points) {
        return new Judge(yardstick, aim, points).trend();
    }

    /** From the first value to the last as the scale counts (in ranks where it is ordinal), whatever is better. */
    public BigDecimal change() {
        return last.rank().subtract(first.rank());
    }

    /** Only the first value is there. */
    public boolean single() {
        return first == last;
    }

    /** From where it got worse to the last value as the scale counts. */
    public BigDecimal fall() {
        return last.rank().subtract(fell.rank());
    }

    /** It surely got worse, since the start or since a better value. */
    public boolean worse() {
        return fell != null;
    }

    /** A worse value that should be measured again before anybody acts. */
    public boolean toConfirm() {
        return worse() && !confirmed;
    }

    /** The first day on which a worse value should be measured again. */
    public LocalDate againFrom() {
        return since.plusDays(AGAIN_FROM);
    }

    /** The last such day. */
    public LocalDate againTo() {
        return since.plusDays(AGAIN_TO);
    }

    private record Judge(Yardstick yardstick, Aim aim, List<Point> points) {
        Trend trend() {
            Trend.TrendVerdict verdict = verdict();
            Point fell = fell(verdict);
            LocalDate since = fell != null
                    ? worseSince(fell)
                    : verdict == Trend.TrendVerdict.RESPONDED_PLATEAU ? window().on() : null;
            return new Trend(
                    verdict,
                    first(),
                    last(),
                    gain(start(), last()),
                    yardstick.sem() == null || yardstick.better() == 0 ? null : rci(start(), last()),
                    matters(),
                    fell != null && !last().on().isBefore(since.plusDays(AGAIN_FROM)),
                    since,
                    fell);
        }

        private Point fell(Trend.TrendVerdict verdict) {
            return switch (verdict) {
                case WORSENING -> first();
                case SET_BACK -> better();
                default -> null;
            };
        }

        private Trend.TrendVerdict verdict() {
            if (worse(start(), last())) return Trend.TrendVerdict.WORSENING;
            if (aim != null && aim.met(last().value())) return Trend.TrendVerdict.GOAL_MET;
            if (yardstick.best() != null && last().value().compareTo(yardstick.best()) == 0)
                return Trend.TrendVerdict.RESOLVED;
            if (yardstick.better() == 0) return Trend.TrendVerdict.UNJUDGED;
            return yardstick.sem() == null ? byWhatMatters() : byChance();
        }

        /** The error is not known: only a change that matters can be judged. */
        private Trend.TrendVerdict byWhatMatters() {
            return matters() != null && gain(start(), last()).compareTo(matters()) >= 0
                    ? Trend.TrendVerdict.RESPONDING
                    : Trend.TrendVerdict.UNJUDGED;
        }

        private Trend.TrendVerdict byChance() {
            double rci = rci(first(), last());
            if (better() != null) return Trend.TrendVerdict.SET_BACK;
            if (plateau()) return Trend.TrendVerdict.RESPONDED_PLATEAU;
            boolean important = matters() == null || gain(first(), last()).compareTo(matters()) >= 0;
            if (rci >= RELIABLE && important) return Trend.TrendVerdict.RESPONDING;
            long days = ChronoUnit.DAYS.between(first().on(), last().on());
            if (days >= ESCALATE_DAYS) return Trend.TrendVerdict.NON_RESPONDER_ESCALATE;
            if (days >= WARN_DAYS) return Trend.TrendVerdict.NON_RESPONDER_WARN;
            return rci >= HINT ? Trend.TrendVerdict.TREND_IMPROVING : Trend.TrendVerdict.TOO_EARLY;
        }

        private boolean worse(Point from, Point point) {
            if (yardstick.better() == 0) return false;
            if (yardstick.sem() != null) return rci(from, point) <= -RELIABLE;
            return matters() != null && gain(point, from).compareTo(matters()) >= 0;
        }

        /** The first of the values in a row, up to the last, that are worse than that one. */
        private LocalDate worseSince(Point from) {
            int at = points.size() - 1;
            while (at - 1 > points.indexOf(from) && worse(from, points.get(at - 1))) at--;
            return points.get(at).on();
        }

        /**
         * The value than which the last one is surely worse though it is not worse than the first: that of four weeks ago; else the best of all, where what had
         * surely been gained is lost. Null where there is none. One better day among many gains that stand is none.
         */
        private Point better() {
            Point ago = window();
            if (ago != null && worse(ago, last())) return ago;
            Point best = points.stream()
                    .reduce((one, other) -> gain(one, other).signum() >= 0 ? other : one)
                    .get();
            boolean lost = rci(first(), best) >= RELIABLE && rci(first(), last()) < RELIABLE;
            return lost && worse(best, last()) ? best : null;
        }

        /** Improved once, but certainly not by a further amount that matters for four weeks. A value from before the clock asks begins none. */
        private boolean plateau() {
            Point from = window();
            if (from == null || yardstick.mcid() == null) return false;
            if (from.on().isBefore(last().on().minusDays(ESCALATE_DAYS))) return false;
            boolean gained = points.stream().anyMatch(p -> p != last() && rci(first(), p) >= RELIABLE);
            long inside = points.stream()
                    .map(Point::on)
                    .filter(day -> !day.isBefore(from.on()))
                    .distinct()
                    .count();
            double most = gain(from, last()).doubleValue() + PLATEAU * error(from, last());
            return gained
                    && inside >= PLATEAU_DAYS_SEEN
                    && most < yardstick.mcid().doubleValue();
        }

        /** The last value that is four weeks older than the newest; null where there is none. */
        private Point window() {
            LocalDate before = last().on().minusDays(PLATEAU_DAYS);
            return points.stream()
                    .filter(p -> !p.on().isAfter(before))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
        }

        private BigDecimal matters() {
            if (yardstick.mcidPercent() == null) return yardstick.mcid();
            BigDecimal part = first().value().multiply(yardstick.mcidPercent()).movePointLeft(2);
            if (yardstick.mcid() != null) return yardstick.mcid().max(part);
            return part.signum() > 0 ? part : null;
        }

        private BigDecimal gain(Point from, Point to) {
            return to.rank().subtract(from.rank()).multiply(BigDecimal.valueOf(yardstick.better()));
        }

        private double rci(Point from, Point to) {
            return gain(from, to).doubleValue() / error(from, to);
        }

        /** The standard error of a difference; twice as much where another rater measured and the rater matters. */
        private double error(Point from, Point to) {
            double same = Math.sqrt(2) * yardstick.sem();
            return yardstick.byRater() && !from.by().equals(to.by()) ? 2 * same : same;
        }

        /** What the last value is compared with. */
        private Point start() {
            return yardstick.ofChange() ? first().unchanged() : first();
        }

        private Point first() {
            return points.get(0);
        }

        private Point last() {
            return points.get(points.size() - 1);
        }
    }
}
