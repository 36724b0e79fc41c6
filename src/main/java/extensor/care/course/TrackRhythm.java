package extensor.care.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** How the last windows of a track follow each other: so many in so many days. Pure. */
record TrackRhythm(Track track, int days, int count) {
    /** How many windows at the end show the rhythm. */
    private static final int SHOWN = 8;

    private static final int WEEK = 7;

    /** The windows are in order; the track has at least one. */
    static TrackRhythm of(List<VisitWindow> asked, Track track) {
        List<VisitWindow> all = asked.stream().filter(w -> w.track() == track).toList();
        VisitWindow last = all.get(all.size() - 1);
        int shown = shown(all);
        if (shown == 0) return new TrackRhythm(track, (int) ChronoUnit.DAYS.between(last.from(), last.to()) + 1, 1);
        int count = IntStream.rangeClosed(1, shown)
                .filter(back -> distance(all, back) % WEEK == 0)
                .findFirst()
                .orElse(shown);
        return new TrackRhythm(track, Math.max(count, distance(all, count)), count);
    }

    /** How many windows before the last one follow each other as it does: no break between them. */
    private static int shown(List<VisitWindow> all) {
        int shown = 0;
        while (shown + 1 < Math.min(SHOWN, all.size())
                && distance(all, shown + 1) - distance(all, shown) <= 2 * distance(all, 1)) shown++;
        return shown;
    }

    /** In days, from the beginning of a window so many before the last one to that of the last. */
    private static int distance(List<VisitWindow> all, int back) {
        int last = all.size() - 1;
        return (int) ChronoUnit.DAYS.between(
                all.get(last - back).from(), all.get(last).from());
    }

    Turn turn(LocalDate from, LocalDate to) {
        return new Turn(track.ordinal(), from, to, from.plusDays(ChronoUnit.DAYS.between(from, to) / 2));
    }

    /** So many turns, one after the other. */
    List<Turn> from(LocalDate first, int turns) {
        return IntStream.range(0, turns)
                .mapToObj(i -> {
                    LocalDate from = first.plusDays((long) i * days / count);
                    LocalDate to = first.plusDays((i + 1L) * days / count - 1);
                    return turn(from, to.isBefore(from) ? from : to);
                })
                .toList();
    }
}
