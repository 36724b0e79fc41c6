package extensor.care.progress;

import extensor.care.catalogue.Measure;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Source;
import extensor.care.measures.Subject;
import extensor.care.patients.EpisodeSheet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Which of everything that was measured counts for the treatment of today; pain has a row for the person, and what an earlier treatment left behind is no
 * start for a new one. Pure.
 *
 * @param from what was measured before belongs to an earlier treatment; null where there is none
 * @param start the first day of the plan, null for no plan
 */
record CountedValues(LocalDate from, LocalDate start) {
    private static final int BEFORE_DAYS = 14;
    private static final int FRESH_DAYS = 42;

    /** For a plan: from shortly before its episode was opened, or before its own first day where that is earlier. */
    static CountedValues of(EpisodeSheet episode, LocalDate start) {
        LocalDate opened = opened(episode);
        return new CountedValues((opened.isBefore(start) ? opened : start).minusDays(BEFORE_DAYS), start);
    }

    /** Without a plan, of all episodes, newest first: from shortly before the newest open one was opened, everything where none was before it. */
    static CountedValues of(List<EpisodeSheet> all) {
        LocalDate from = all.stream()
                .filter(EpisodeSheet::open)
                .findFirst()
                .filter(newest -> newest != all.get(all.size() - 1))
                .map(newest -> opened(newest).minusDays(BEFORE_DAYS))
                .orElse(null);
        return new CountedValues(from, null);
    }

    private static LocalDate opened(EpisodeSheet episode) {
        return LocalDate.ofInstant(episode.openedAt(), episode.siteZone());
    }

    /**
     * The values of one subject that count, by day: from the last one that was taken up to the first day of the plan; an old one, from well before, does not
     * count when there is a newer.
     */
    List<Point> of(List<MeasurementLine> lines, Subject subject, Measure measure) {
        List<Point> standing = lines.stream()
                .filter(l -> l.subject().equals(subject) && l.stands())
                .filter(l -> from == null || !l.on().isBefore(from))
                .sorted(Comparator.comparing(MeasurementLine::on).thenComparing(MeasurementLine::id))
                .map(l -> new Point(
                        l.id(),
                        l.on(),
                        l.value(),
                        measure.scale().rank(l.value()),
                        l.by(),
                        l.source() == Source.PATIENT))
                .toList();
        return standing.subList(baseline(standing), standing.size());
    }

    private int baseline(List<Point> points) {
        if (start == null) return 0;
        int at = 0;
        while (at + 1 < points.size() && !points.get(at + 1).on().isAfter(start)) at++;
        boolean old = at + 1 < points.size() && points.get(at).on().isBefore(start.minusDays(FRESH_DAYS));
        return old ? at + 1 : at;
    }
}
