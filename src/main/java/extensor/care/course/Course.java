package extensor.care.course;

import extensor.care.plans.Composition;
import extensor.care.plans.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What a signed plan promises: its visits in the order of their windows, and the days of review. */
public record Course(List<VisitWindow> visits, List<LocalDate> reviews) {
    /** The course of a plan, given the days on which the site is open. The same values always give the same course. */
    public static Course of(Composition signed, Predicate<LocalDate> open) {
        return new Course(Windows.of(signed, open), reviews(signed));
    }

    /** Which of these visits those that happened or are booked stand for; what was given stays what it was, and as few bookings as possible need a move. */
    public static List<Match> match(List<VisitWindow> visits, List<PastOrBooked> happened) {
        return VisitMatcher.of(visits, happened);
    }

    /** For which of a plan's visits somebody may stand who came on this day and was not booked: the casts while casts are made, else all others. */
    public static Predicate<VisitWindow> alike(List<VisitWindow> visits, LocalDate on) {
        boolean casts = visits.stream()
                .filter(v -> !v.from().isAfter(on))
                .reduce((earlier, later) -> later)
                .or(() -> visits.stream().findFirst())
                .filter(v -> v.track() == Track.CASTING)
                .isPresent();
        return visit -> casts == (visit.track() == Track.CASTING);
    }

    /** A review is due when a goal is. */
    private static List<LocalDate> reviews(Composition signed) {
        return signed.goals().stream()
                .map(Goal::byDay)
                .distinct()
                .sorted()
                .map(day -> signed.start().plusDays(day))
                .toList();
    }
}
