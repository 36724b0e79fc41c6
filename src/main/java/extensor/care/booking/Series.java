package extensor.care.booking;

import extensor.care.visits.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the visits of a plan have in common: with whom they are as a rule, at what time (null: not known yet) and on which weekdays, on which
 * days there is one, how many days lie between two of them at least, and, where one of them is to be moved, where it is now (null: none is). A value: each step
 * gives a new one.
 */
record Series(
        long therapist,
        LocalTime time,
        Set<DayOfWeek> weekdays,
        Map<LocalDate, Integer> days,
        int spacing,
        Slot present) {
    private static final int WEEK = 7;

    /** Of a visit of which nobody knows how far from others it is to be: as far as the others want. */
    private static final int ANY = Integer.MAX_VALUE;

    static Series of(long therapist) {
        return new Series(therapist, null, Set.of(), Map.of(), 1, null);
    }

    /** For a visit that wants so many days to the one before and after it. */
    Series spaced(int spacing) {
        return new Series(therapist, time, weekdays, days, spacing, present);
    }

    /** With this visit: the next ones follow its rhythm and keep off its day. */
    Series with(LocalDateTime at) {
        return inRhythm(at).on(at.toLocalDate());
    }

    /** In the rhythm of a visit whose day is known; the first one sets the time. */
    Series inRhythm(LocalDateTime at) {
        Set<DayOfWeek> more = EnumSet.of(at.getDayOfWeek());
        more.addAll(weekdays);
        return new Series(therapist, time == null ? at.toLocalTime() : time, Set.copyOf(more), days, spacing, present);
    }

    /** In the rhythm of these slots, where it has none yet: the time of the first one, and the weekdays of the first week. */
    Series inRhythmOf(List<PricedSlot> slots) {
        if (!weekdays.isEmpty()) return this;
        List<LocalDateTime> times =
                slots.stream().map(s -> s.slot().at()).sorted().toList();
        Series rhythm = this;
        for (LocalDateTime at : times) if (at.isBefore(times.get(0).plusDays(WEEK))) rhythm = rhythm.inRhythm(at);
        return rhythm;
    }

    /** With a visit on this day, whatever its time. */
    Series on(LocalDate day) {
        return on(day, ANY);
    }

    /** The same for one that wants so many days to the one before and after it. */
    Series on(LocalDate day, int apart) {
        Map<LocalDate, Integer> more = new HashMap<>(days);
        more.merge(day, apart, Math::min);
        return new Series(therapist, time, weekdays, Map.copyOf(more), spacing, present);
    }

    /** Close to where a visit is now: with its therapist, in its room, at its time, near its day. */
    Series near(Slot now) {
        return new Series(now.therapist(), now.at().toLocalTime(), weekdays, days, spacing, now);
    }

    boolean has(LocalDate day) {
        return days.containsKey(day);
    }

    /** A visit on this day would be too close to another one. */
    boolean crowds(LocalDate day) {
        for (int i = 1 - spacing; i < spacing; i++)
            if (Math.abs(i) < days.getOrDefault(day.plusDays(i), 0)) return true;
        return false;
    }
}
