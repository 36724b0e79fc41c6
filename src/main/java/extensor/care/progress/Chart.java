package extensor.care.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chart with all its places calculated, ready to be drawn: across in percent of the width, so that it fits every screen, down in pixels from the
 * top. Pure; how it looks is a matter of the page.
 *
 * @param baseline height of the first value, @param goal of the target (null: none), @param band what is no more than chance around the first value
 *     (null: not known)
 */
public record Chart(
        int height,
        List<Tick> values,
        List<Chart.ChartDay> days,
        List<Dot> dots,
        List<Stroke> strokes,
        double baseline,
        Double goal,
        Band band,
        List<Chart.ChartStretch> phases,
        List<Chart.AxisMark> versions,
        List<Chart.AxisMark> visits) {
    private static final int HEIGHT = 240;
    private static final double LINE = 14;

    /** A value on the left axis, on an ordinal scale a rank. */
    public record Tick(double y, double value) {}

    /** A day on the lower axis. */
    public record ChartDay(double x, LocalDate day) {}

    public record Dot(double x, double y, Point point) {}

    /** From dot to dot. */
    public record Stroke(double x1, double y1, double x2, double y2) {}

    public record Band(double y, double height) {}

    /** A phase, cut at the ends of the chart. */
    public record ChartStretch(double x, double width, int place, String name) {}

    /** Something that happened on a day; the number is that of a version, 0 for a visit. */
    public record AxisMark(double x, int number, LocalDate on) {}

    public static Chart of(Plot plot) {
        Axis.Values up = values(plot);
        Axis.DayAxis across = Axis.DayAxis.over(plot.from(), plot.until());
        List<Dot> dots = plot.points().stream()
                .map(p -> new Dot(round(across.at(p.on())), y(up, p.rank().doubleValue()), p))
                .toList();
        double first = plot.points().get(0).rank().doubleValue();
        return new Chart(
                HEIGHT,
                up.marks().stream().map(v -> new Tick(y(up, v), round(v))).toList(),
                across.marks().stream()
                        .map(d -> new Chart.ChartDay(round(across.at(d)), d))
                        .toList(),
                dots,
                strokes(dots),
                y(up, first),
                plot.target() == null ? null : y(up, plot.target().doubleValue()),
                plot.chance() == null ? null : band(up, first, plot.chance()),
                phases(plot, across),
                plot.versions().stream()
                        .filter(v -> across.meets(v.on(), v.on()))
                        .map(v -> new Chart.AxisMark(round(across.at(v.on())), v.number(), v.on()))
                        .toList(),
                plot.visits().stream()
                        .filter(day -> across.meets(day, day))
                        .map(day -> new Chart.AxisMark(round(across.at(day)), 0, day))
                        .toList());
    }

    /** Where the name of the goal stands: above its line, or below where a value or the upper edge is too near. */
    public double goalName() {
        Dot last = dots.get(dots.size() - 1);
        boolean crowded = last.y() <= goal && goal - last.y() < 2 * LINE;
        boolean room = goal + LINE < height;
        return goal < 2 * LINE || crowded && room ? goal + LINE : goal - LINE / 2;
    }

    private static Axis.Values values(Plot plot) {
        double first = plot.points().get(0).rank().doubleValue();
        double chance = plot.chance() == null ? 0 : plot.chance();
        double target = plot.target() == null ? first : plot.target().doubleValue();
        double bottom = plot.scale().min() == null
                ? Double.NEGATIVE_INFINITY
                : plot.scale().min().doubleValue();
        double top = plot.scale().max() == null
                ? Double.POSITIVE_INFINITY
                : plot.scale().max().doubleValue();
        double[] all = Stream.concat(
                        plot.points().stream().map(p -> p.rank().doubleValue()),
                        Stream.of(first - chance, first + chance, target))
                .mapToDouble(Double::doubleValue)
                .map(v -> Axis.within(v, bottom, top))
                .sorted()
                .toArray();
        return Axis.Values.over(all[0], all[all.length - 1], bottom, top);
    }

    private static List<Stroke> strokes(List<Dot> dots) {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 1; i < dots.size(); i++) {
            Dot from = dots.get(i - 1);
            strokes.add(
                    new Stroke(from.x(), from.y(), dots.get(i).x(), dots.get(i).y()));
        }
        return List.copyOf(strokes);
    }

    private static Band band(Axis.Values up, double first, double chance) {
        double top = y(up, first + chance);
        return new Band(top, round(y(up, first - chance) - top));
    }

    private static List<Chart.ChartStretch> phases(Plot plot, Axis.DayAxis across) {
        return plot.phases().stream()
                .filter(p -> across.meets(p.from(), p.to()))
                .map(p -> {
                    double x = across.at(p.from());
                    return new Chart.ChartStretch(
                            round(x), round(across.at(p.to().plusDays(1)) - x), p.place(), p.name());
                })
                .toList();
    }

    private static double y(Axis.Values up, double value) {
        return round(HEIGHT * up.above(value));
    }

    private static double round(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
