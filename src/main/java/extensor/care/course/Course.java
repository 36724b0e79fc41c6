package extensor.care.course;

import extensor.care.plans.Composition;
import extensor.care.plans.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What a signed plan promises: its visits in the order of their windows, which of them those that happened or are booked stand for, and the days of review. */
public record Course(List<Expected> visits, List<Match> matches, List<LocalDate> reviews) {
    /** The course of a plan, given what has happened and the days on which the site is open. The same values always give the same course. */
    public static Course of(Composition signed, List<Happened> happened, Predicate<LocalDate> open) {
        List<Expected> visits = Windows.of(signed, open);
        return new Course(visits, match(visits, happened), reviews(signed));
    }

    /** Which of these visits those that happened or are booked stand for; what was given stays what it was, and as few bookings as possible need a move. */
    public static List<Match> match(List<Expected> visits, List<Happened> happened) {
        return Matching.of(visits, happened);
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
