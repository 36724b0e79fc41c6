package extensor.care.progress;

import extensor.care.catalogue.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a chart shows: the values (by day, at least one), the range of the scale (either end may be open; ranks if it is ordinal), the
 * change that may be chance and the target (null if there is none), the first and last day, and what else happened in that time.
 */
public record Plot(
        List<Point> points,
        Range scale,
        Double chance,
        BigDecimal target,
        LocalDate from,
        LocalDate until,
        List<Stretch> phases,
        List<Plot.PlotVersion> versions,
        List<LocalDate> visits) {

    /** A phase of the plan at its place, counted from 1; both days included. */
    public record Stretch(int place, String name, LocalDate from, LocalDate to) {}

    /** From that day on this version of the plan was in force. */
    public record PlotVersion(int number, LocalDate on) {}
}
