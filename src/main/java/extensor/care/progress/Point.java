package extensor.care.progress;

import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Source;
import extensor.care.measures.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One value of a row of measurements: the day, the value, who measured it, and whether the patient told it from home. */
public record Point(long id, LocalDate on, BigDecimal value, String by, boolean told) {
    private static final int FRESH_DAYS = 42;

    /**
     * Of everything that was measured the values of one subject that count for a plan that begins on this day (null: no plan), by day: from the last one that
     * was taken up to that day; an old one, from well before, does not count when there is a newer.
     */
    static List<Point> counting(List<MeasurementLine> lines, Subject subject, LocalDate start) {
        List<Point> standing = lines.stream()
                .filter(l -> l.subject().equals(subject) && l.stands())
                .sorted(Comparator.comparing(MeasurementLine::on).thenComparing(MeasurementLine::id))
                .map(l -> new Point(l.id(), l.on(), l.value(), l.by(), l.source() == Source.PATIENT))
                .toList();
        return standing.subList(baseline(standing, start), standing.size());
    }

    private static int baseline(List<Point> points, LocalDate start) {
        if (start == null) return 0;
        int at = 0;
        while (at + 1 < points.size() && !points.get(at + 1).on().isAfter(start)) at++;
        boolean old = at + 1 < points.size() && points.get(at).on().isBefore(start.minusDays(FRESH_DAYS));
        return old ? at + 1 : at;
    }
}
