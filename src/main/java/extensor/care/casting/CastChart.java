package extensor.care.casting;

import extensor.care.progress.Axis;
import extensor.care.progress.Chart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The angles of a series with their error and the target, ready to be drawn as {@link Chart} is: across in percent of the width, down in pixels. Pure.
 *
 * @param strokes from angle to angle while casts went on; after a pause they begin anew
 */
public record CastChart(
        int height,
        List<Chart.Tick> values,
        List<Chart.ChartDay> days,
        List<CastChart.AngleMark> angles,
        List<Chart.Stroke> strokes,
        double goal) {
    private static final int HEIGHT = 240;

    /** The angle of a sitting, and from where to where it may be by the error of the measurement (95 %). */
    public record AngleMark(double x, double y, double most, double least, CastLine line) {}

    static CastChart of(CastCourse course) {
        List<CastLine> lines =
                course.series().stream().filter(line -> line.found().measured()).toList();
        CastTerms terms = course.prescription().terms();
        double[] all = lines.stream()
                .map(CastLine::angle)
                .flatMapToDouble(a -> DoubleStream.of(a.mean() - terms.error(a), a.mean() + terms.error(a)))
                .toArray();
        double target = terms.target();
        Axis.Values up = Axis.Values.over(
                Math.min(target, DoubleStream.of(all).min().orElse(target)),
                Math.max(target, DoubleStream.of(all).max().orElse(target)),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
        LocalDate first = lines.get(0).found().on();
        Axis.DayAxis across =
                Axis.DayAxis.over(first, lines.get(lines.size() - 1).found().on());
        List<AngleMark> marks =
                lines.stream().map(line -> mark(line, terms, up, across)).toList();
        return new CastChart(
                HEIGHT,
                up.marks().stream().map(v -> new Chart.Tick(y(up, v), round(v))).toList(),
                across.marks().stream()
                        .map(day -> new Chart.ChartDay(round(across.at(day)), day))
                        .toList(),
                marks,
                strokes(marks),
                y(up, target));
    }

    private static AngleMark mark(CastLine line, CastTerms terms, Axis.Values up, Axis.DayAxis across) {
        double mean = line.angle().mean();
        double error = terms.error(line.angle());
        return new AngleMark(
                round(across.at(line.found().on())), y(up, mean), y(up, mean + error), y(up, mean - error), line);
    }

    private static List<Chart.Stroke> strokes(List<AngleMark> marks) {
        List<Chart.Stroke> strokes = new ArrayList<>();
        for (int i = 1; i < marks.size(); i++) {
            AngleMark from = marks.get(i - 1);
            AngleMark to = marks.get(i);
            if (from.line.casts()) strokes.add(new Chart.Stroke(from.x, from.y, to.x, to.y));
        }
        return strokes;
    }

    private static double y(Axis.Values up, double value) {
        return round(HEIGHT * up.above(value));
    }

    private static double round(double number) {
        return Math.round(number * 100) / 100.0;
    }

    public CastLine first() {
        return angles.get(0).line();
    }

    public CastLine last() {
        return angles.get(angles.size() - 1).line();
    }
}
