package extensor.care.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The turns that one track of a plan can have, as {@link SeriesTurns} describes them. Pure. */
final class TrackTurns {
    /** How many more turns a visit may be moved by, where those before are full. */
    private static final int SPARE = 2;

    private static final int WEEKEND = 2;

    private final List<VisitWindow> asked;
    private final List<VisitWindow> waiting;
    private final LocalDate today;
    private final TrackRhythm rhythm;
    private final int late;

    /** @param asked all that the plan asks for, in order, as are those of this track that wait */
    TrackTurns(List<VisitWindow> asked, List<VisitWindow> waiting, LocalDate today) {
        this.asked = asked;
        this.waiting = waiting;
        this.today = today;
        this.rhythm = TrackRhythm.of(asked, waiting.get(0).track());
        this.late = (int) waiting.stream().filter(this::isLate).count();
    }

    private boolean isLate(VisitWindow window) {
        return window.to().isBefore(today);
    }

    int late() {
        return late;
    }

    /** How many days the first one that was missed comes too late. */
    int delay() {
        return late == 0 ? 0 : (int) ChronoUnit.DAYS.between(waiting.get(0).from(), today);
    }

    /** By how many days this track ends later where each visit takes the turn of a later one. */
    int later() {
        int added = late - before().size();
        return added <= 0
                ? 0
                : (int) ChronoUnit.DAYS.between(
                        end(), behind(added).get(added - 1).to());
    }

    /** No visit needs another length, room or device than the one whose turn it takes, and no other part of the plan comes after. */
    boolean canTakeTurns() {
        boolean alike = waiting.stream()
                        .map(w -> List.of(w.minutes(), w.rooms(), w.devices()))
                        .distinct()
                        .count()
                == 1;
        return late == 0
                || alike
                        && asked.stream()
                                .noneMatch(other -> casts(other) != casts(waiting.get(0))
                                        && other.from().isAfter(end()));
    }

    private static boolean casts(VisitWindow window) {
        return window.track() == Track.CASTING;
    }

    List<SeriesTurns.OfVisit> inTheirWindows() {
        return waiting.stream().map(this::inItsWindow).toList();
    }

    private SeriesTurns.OfVisit inItsWindow(VisitWindow window) {
        return new SeriesTurns.OfVisit(window, List.of(rhythm.turn(window.from(), window.to())));
    }

    /** Those that were missed have no turn. */
    List<SeriesTurns.OfVisit> undecided() {
        return waiting.stream()
                .map(w -> isLate(w) ? new SeriesTurns.OfVisit(w, List.of()) : inItsWindow(w))
                .toList();
    }

    /** Each takes the turn of one that comes so much later that there is room for those that were missed, or one of the next where that is full. */
    List<SeriesTurns.OfVisit> movedAlong() {
        if (late == 0) return inTheirWindows();
        Stream<Turn> own = waiting.stream().filter(w -> !isLate(w)).map(w -> rhythm.turn(w.from(), w.to()));
        List<Turn> turns = Stream.of(before().stream(), own, behind(late + SPARE).stream())
                .flatMap(part -> part)
                .toList();
        return IntStream.range(0, waiting.size())
                .mapToObj(i -> new SeriesTurns.OfVisit(waiting.get(i), turns.subList(i, i + SPARE + 1)))
                .toList();
    }

    /** Turns on days for which the plan asks for nothing: from today to the next window, no more than were missed. */
    private List<Turn> before() {
        LocalDate next = asked.stream()
                .filter(w -> !isLate(w))
                .map(VisitWindow::from)
                .min(LocalDate::compareTo)
                .orElse(today);
        return rhythm.from(today, late).stream()
                .filter(turn -> turn.to().isBefore(next))
                .map(turn -> new Turn(turn.number(), turn.from(), turn.to(), turn.from()))
                .toList();
    }

    /** Turns after the last window. */
    private List<Turn> behind(int count) {
        return rhythm.from(end().isBefore(today) ? today : end().plusDays(1), count);
    }

    /** The last day that this part of the plan asks for. */
    private LocalDate end() {
        return asked.stream()
                .filter(w -> casts(w) == casts(waiting.get(0)))
                .map(VisitWindow::to)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** All are so many days later, or a little more: a visit of one day must not be lost because that is now a Saturday. */
    List<SeriesTurns.OfVisit> delayed(int days) {
        return waiting.stream()
                .map(w -> {
                    LocalDate wanted = rhythm.turn(w.from(), w.to()).wanted().plusDays(days);
                    LocalDate last = later(w.to(), w.from().plusDays(WEEKEND)).plusDays(days);
                    return new SeriesTurns.OfVisit(
                            w, List.of(new Turn(w.track().ordinal(), w.from().plusDays(days), last, wanted)));
                })
                .toList();
    }

    /** Those that were missed come after all others. */
    List<SeriesTurns.OfVisit> appended() {
        List<Turn> turns = behind(late + SPARE);
        return IntStream.range(0, waiting.size())
                .mapToObj(i -> i < late
                        ? new SeriesTurns.OfVisit(waiting.get(i), turns.subList(i, i + SPARE + 1))
                        : inItsWindow(waiting.get(i)))
                .toList();
    }

    /** As soon as the spacing allows: those that come later make room until the series is on time again. */
    List<SeriesTurns.OfVisit> caughtUp() {
        if (late == 0) return inTheirWindows();
        List<SeriesTurns.OfVisit> all = new ArrayList<>();
        LocalDate until = today.minusDays(1);
        for (VisitWindow window : waiting) {
            until = later(window.to(), until.plusDays(window.spacing() + 1L));
            LocalDate wanted =
                    later(today, rhythm.turn(window.from(), window.to()).wanted());
            LocalDate last = until.plusDays(SeriesTurns.LATER_AT_MOST);
            Turn turn = new Turn(window.track().ordinal(), later(today, window.from()), last, wanted);
            all.add(new SeriesTurns.OfVisit(window, List.of(turn)));
        }
        return all;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
