package extensor.care.booking;

import extensor.care.visits.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the visits of a plan have in common: with whom they are as a rule, at what time (null: not known yet) and on which weekdays, how many there are on
 * which days, and, where one of them is to be moved, where it is now (null: none is). A value: each step gives a new one.
 */
record Series(long therapist, LocalTime time, Set<DayOfWeek> weekdays, Map<LocalDate, Integer> days, Slot present) {
    static Series of(long therapist) {
        return new Series(therapist, null, Set.of(), Map.of(), null);
    }

    /** With this visit: the next ones follow its rhythm and keep off its day. */
    Series with(LocalDateTime at) {
        return inRhythm(at).on(at.toLocalDate());
    }

    /** In the rhythm of a visit whose day is known; the first one sets the time. */
    Series inRhythm(LocalDateTime at) {
        Set<DayOfWeek> more = EnumSet.of(at.getDayOfWeek());
        more.addAll(weekdays);
        return new Series(therapist, time == null ? at.toLocalTime() : time, Set.copyOf(more), days, present);
    }

    /** With a visit on this day, whatever its time. */
    Series on(LocalDate day) {
        Map<LocalDate, Integer> more = new HashMap<>(days);
        more.merge(day, 1, Integer::sum);
        return new Series(therapist, time, weekdays, Map.copyOf(more), present);
    }

    /** Close to where a visit is now: with its therapist, in its room, at its time, near its day. */
    Series near(Slot now) {
        return new Series(now.therapist(), now.at().toLocalTime(), weekdays, days, now);
    }

    boolean has(LocalDate day) {
        return days.containsKey(day);
    }

    /** True where there is a visit on this day, apart from one that is there itself (null: none). */
    boolean shares(LocalDate day, Slot itself) {
        int own = itself != null && itself.at().toLocalDate().equals(day) ? 1 : 0;
        return days.getOrDefault(day, 0) > own;
    }
}
