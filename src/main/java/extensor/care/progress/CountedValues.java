package extensor.care.progress;

import extensor.care.catalogue.Measure;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Source;
import extensor.care.measures.Subject;
import extensor.care.patients.EpisodeSheet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of everything that was measured counts for the treatment of today; pain has a row for the person, and what an earlier treatment left behind is no
 * start for a new one. Pure.
 *
 * @param from what was measured before belongs to an earlier treatment; null where there is none
 * @param start the first day of the plan, null for no plan
 */
public record CountedValues(LocalDate from, LocalDate start) {
    private static final int BEFORE_DAYS = 14;
    private static final int FRESH_DAYS = 42;

    /** For a plan: from shortly before its episode was opened, or before its own first day where that is earlier. */
    static CountedValues of(EpisodeSheet episode, LocalDate start) {
        return of(opened(episode), start);
    }

    /** The same, for an episode that was opened that day. */
    public static CountedValues of(LocalDate opened, LocalDate start) {
        return new CountedValues((opened.isBefore(start) ? opened : start).minusDays(BEFORE_DAYS), start);
    }

    /** Without a plan, of all episodes, newest first: from shortly before the newest open one was opened, everything where none was before it. */
    static CountedValues of(List<EpisodeSheet> all) {
        Optional<EpisodeSheet> newest = all.stream().filter(EpisodeSheet::open).findFirst();
        return of(
                newest.map(CountedValues::opened),
                newest.filter(one -> one != all.get(all.size() - 1)).isPresent());
    }

    /** The same: when the newest open one was opened, and whether there was one before it. */
    public static CountedValues of(Optional<LocalDate> newest, boolean earlier) {
        return new CountedValues(
                newest.filter(opened -> earlier)
                        .map(opened -> opened.minusDays(BEFORE_DAYS))
                        .orElse(null),
                null);
    }

    private static LocalDate opened(EpisodeSheet episode) {
        return LocalDate.ofInstant(episode.openedAt(), episode.siteZone());
    }

    /** The values of one subject that count, by day. */
    List<Point> of(List<MeasurementLine> lines, Subject subject, Measure measure) {
        List<MeasurementLine> standing = lines.stream()
                .filter(l -> l.subject().equals(subject) && l.stands())
                .sorted(Comparator.comparing(MeasurementLine::on).thenComparing(MeasurementLine::id))
                .toList();
        List<Point> points = standing.stream()
                .map(l -> new Point(
                        l.id(),
                        l.on(),
                        l.value(),
                        measure.scale().rank(l.value()),
                        l.by(),
                        l.source() == Source.PATIENT,
                        l.pinned()))
                .toList();
        int first = first(points.stream().map(Point::on).toList(), pinned(standing));
        return first < 0 ? List.of() : points.subList(first, points.size());
    }

    /** The one that was made the start last, where two records had one each and are one now; -1 for none. */
    private static int pinned(List<MeasurementLine> standing) {
        return IntStream.range(0, standing.size())
                .filter(i -> standing.get(i).pinned())
                .boxed()
                .max(Comparator.comparing(i -> standing.get(i).pin().at()))
                .orElse(-1);
    }

    /** The same where a therapist made one of them the start (-1: none). It counts unless it belongs to an earlier treatment. */
    public int first(List<LocalDate> days, int pinned) {
        boolean holds = pinned >= 0 && (from == null || !days.get(pinned).isBefore(from));
        return holds ? pinned : first(days);
    }

    /**
     * Where the values begin that count, among the days of all in their order; -1 for nowhere. That is the baseline: the first value shortly before the plan
     * or on its first day, so that nothing which a treatment has changed passes for the start. Where there is none, the last one before; an old one, from well
     * before, does not count when there is a newer.
     */
    public int first(List<LocalDate> days) {
        int begin = (int)
                days.stream().filter(day -> from != null && day.isBefore(from)).count();
        if (begin == days.size()) return -1;
        if (start == null) return begin;
        int before = begin;
        while (before < days.size() && days.get(before).isBefore(start.minusDays(BEFORE_DAYS))) before++;
        boolean fresh = before < days.size() && !days.get(before).isAfter(start);
        if (fresh || before == begin) return before;
        boolean old = days.get(before - 1).isBefore(start.minusDays(FRESH_DAYS));
        return old && before < days.size() ? before : before - 1;
    }
}
