package extensor.care.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** The two axes of a chart: how far they reach and where their marks stand. */
public final class Axis {
    private static final int STEPS = 4;
    private static final int MOST_DATES = 5;
    private static final int SHORTEST_DAYS = 14;
    private static final double EDGE = 0.03;
    private static final long[] DAYS = {1, 2, 7, 14, 28, 56, 91, 182, 365, 730, 1825, 3650, 18250};
    /** A scale no longer than this is shown whole. */
    private static final double SHORT_SCALE = 10;

    private Axis() {}

    static double within(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }

    /** Values from bottom to top with round marks between them. */
    public record Values(double low, double high, double step) {
        /** Reaches over all of these, within the ends of the scale where it has some (NaN: open). */
        public static Values over(double least, double most, double bottom, double top) {
            if (top - bottom <= SHORT_SCALE) return new Values(bottom, top, step(top - bottom));
            double room = most > least ? 0 : Math.max(1, Math.abs(most) * 0.1);
            double step = step(most - least + 2 * room);
            double low = Math.floor((least - room) / step) * step;
            double high = Math.ceil((most + room) / step) * step;
            return new Values(low < bottom ? bottom : low, high > top ? top : high, step);
        }

        /** 1, 2 or 5 times a power of ten, so that there are about four. */
        private static double step(double span) {
            double power = Math.pow(10, Math.floor(Math.log10(span / STEPS)));
            double many = span / STEPS / power;
            return power * (many <= 1 ? 1 : many <= 2 ? 2 : many <= 5 ? 5 : 10);
        }

        public List<Double> marks() {
            List<Double> marks = new ArrayList<>();
            long first = (long) Math.ceil(low / step - 1e-9);
            for (long i = first; i * step <= high + step * 1e-9; i++) marks.add(i * step);
            return marks;
        }

        /** The part of the height that lies above the value: 0 at the top, 1 at the bottom. */
        public double above(double value) {
            return (high - within(value, low, high)) / (high - low);
        }
    }

    /** Days from left to right. */
    public record DayAxis(LocalDate from, LocalDate until) {
        public static Axis.DayAxis over(LocalDate from, LocalDate until) {
            LocalDate least = from.plusDays(SHORTEST_DAYS);
            return new Axis.DayAxis(from, until.isBefore(least) ? least : until);
        }

        private long span() {
            return ChronoUnit.DAYS.between(from, until);
        }

        /** A few marks, days, weeks or months apart. */
        public List<LocalDate> marks() {
            long step = LongStream.of(DAYS)
                    .filter(days -> span() / days < MOST_DATES)
                    .findFirst()
                    .orElse(span());
            return LongStream.rangeClosed(0, span() / step)
                    .mapToObj(i -> from.plusDays(i * step))
                    .toList();
        }

        /** Percent of the width; days beyond the ends lie at the ends. */
        public double at(LocalDate day) {
            double part = within((double) ChronoUnit.DAYS.between(from, day) / span(), 0, 1);
            return 100 * (EDGE + part * (1 - 2 * EDGE));
        }

        boolean meets(LocalDate first, LocalDate last) {
            return !first.isAfter(until) && !last.isBefore(from);
        }
    }
}
