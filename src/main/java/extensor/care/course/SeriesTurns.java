package extensor.care.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When the visits of a plan that wait have their turn. One that is not late has its own window. Where some were missed, the rest moves along: each takes
 * the window of a later one, and the last ones take windows that go on in the same rhythm; or all are so many days later, where that ends sooner. So no
 * more visits come in a week than the plan asks for. Decision 0041 says what of this a therapist must decide first. Pure.
 *
 * @param visits in the order in which their turns come
 * @param missed how many windows have passed
 * @param undecided how many of these have no turn before a therapist has decided
 * @param later by how many days the series ends later at most, where it moves along
 */
public record SeriesTurns(List<SeriesTurns.OfVisit> visits, int missed, int undecided, int later) {
    /** By how many days a series that has begun may end later before its therapist is asked. */
    static final int LATER_AT_MOST = 14;

    public SeriesTurns {
        visits = List.copyOf(visits);
    }

    /** The turns that a visit may take, and no turn where somebody must decide first. */
    public record OfVisit(VisitWindow window, List<Turn> turns) {
        public OfVisit {
            turns = List.copyOf(turns);
        }

        /** On this day it comes later than the plan asks for, because visits before it were missed. */
        public boolean moves(LocalDate day) {
            return day.isAfter(window.to()) && turns.stream().anyMatch(turn -> turn.holds(day));
        }

        private int first() {
            return turns.isEmpty() ? -1 : turns.get(0).number();
        }
    }

    /**
     * @param asked all windows that the plan asks for and that nobody gave up
     * @param waiting those of them that are to be booked
     * @param begun somebody is booked, came or was missed
     * @param choice what the therapist decided; null where nobody has
     */
    public static SeriesTurns of(
            List<VisitWindow> asked, List<VisitWindow> waiting, LocalDate today, boolean begun, MissedChoice choice) {
        List<TrackTurns> tracks = tracks(asked, waiting, today);
        int missed = tracks.stream().mapToInt(TrackTurns::late).sum();
        if (missed == 0) return new SeriesTurns(numbered(tracks, TrackTurns::inTheirWindows), 0, 0, 0);
        boolean takeTurns = tracks.stream().allMatch(TrackTurns::canTakeTurns);
        boolean delayed = asked.stream().allMatch(w -> w.to().isBefore(today) || waiting.contains(w));
        int byTurns = tracks.stream().mapToInt(TrackTurns::later).max().orElse(0);
        int byDays = tracks.stream().mapToInt(TrackTurns::delay).max().orElse(0);
        boolean days = delayed && !(takeTurns && byTurns <= byDays);
        int later = days ? byDays : byTurns;
        boolean moves = (takeTurns || delayed) && (later <= LATER_AT_MOST || !begun);
        if (choice == null && !moves)
            return new SeriesTurns(numbered(tracks, TrackTurns::undecided), missed, missed, later);
        Function<TrackTurns, List<OfVisit>> how = choice == MissedChoice.CATCH_UP
                ? TrackTurns::caughtUp
                : days ? track -> track.delayed(byDays) : takeTurns ? TrackTurns::movedAlong : TrackTurns::appended;
        return new SeriesTurns(numbered(tracks, how), missed, 0, later);
    }

    private static List<TrackTurns> tracks(List<VisitWindow> asked, List<VisitWindow> waiting, LocalDate today) {
        Map<Track, List<VisitWindow>> tracks = new EnumMap<>(Track.class);
        for (VisitWindow window : inOrder(waiting))
            tracks.computeIfAbsent(window.track(), t -> new ArrayList<>()).add(window);
        List<VisitWindow> all = inOrder(asked);
        return tracks.values().stream()
                .map(track -> new TrackTurns(all, track, today))
                .toList();
    }

    private static List<VisitWindow> inOrder(List<VisitWindow> windows) {
        return windows.stream()
                .sorted(Comparator.comparing(VisitWindow::from)
                        .thenComparing(VisitWindow::to)
                        .thenComparing(VisitWindow::ordinal))
                .toList();
    }

    /** The turns of all tracks are one sequence, so that a turn is taken once. */
    private static List<OfVisit> numbered(List<TrackTurns> tracks, Function<TrackTurns, List<OfVisit>> how) {
        List<OfVisit> visits =
                tracks.stream().flatMap(track -> how.apply(track).stream()).toList();
        Map<Turn, Integer> numbers = new HashMap<>();
        visits.stream()
                .map(OfVisit::turns)
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparing(Turn::from).thenComparing(Turn::to).thenComparing(Turn::number))
                .forEach(turn -> numbers.put(turn, numbers.size()));
        return visits.stream()
                .map(v -> new OfVisit(
                        v.window,
                        v.turns.stream()
                                .map(t -> new Turn(numbers.get(t), t.from(), t.to(), t.wanted()))
                                .toList()))
                .sorted(Comparator.comparing(OfVisit::first))
                .toList();
    }

    /** The last day on which one of these visits may be. */
    public LocalDate last(LocalDate today) {
        return visits.stream()
                .flatMap(v ->
                        Stream.concat(Stream.of(v.window.to()), v.turns.stream().map(Turn::to)))
                .filter(today::isBefore)
                .max(LocalDate::compareTo)
                .orElse(today);
    }
}
