package extensor.care.booking;

import extensor.care.clinic.Openings;
import extensor.care.clinic.Place;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.Worker;
import extensor.care.visits.HeldDevice;
import extensor.care.visits.Slot;
import extensor.care.visits.TakenCells;
import extensor.shared.NamedId;
import extensor.shared.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.ToIntFunction;

/**
 * Looks for times that suit: what is free, best first. Visits of a series keep to one therapist, weekday and time and lie in the middle of their windows;
 * what the patient wishes comes before that, and before all else a day without another visit of the series, and not too close to one. Pure: the same
 * values give the same slots, and a slot that is taken gives a new search.
 */
record SlotSearch(FreeTimes free, SlotWish wish, Series series) {
    private static final int STEP = 15;
    private static final int GRID = TakenCells.MINUTES;
    private static final int APART = 90;
    private static final int AGAINST_WISH = 400;
    private static final int SAME_DAY = 10_000;
    private static final int TOO_CLOSE = 3_000;
    private static final int ODD_TIME = 5;
    private static final int OTHER_THERAPIST = 60;
    private static final int OTHER_WEEKDAY = 8;
    private static final int A_DAY_OFF = 3;
    private static final int A_DAY_LATER = 20;
    private static final int TIME_OFF_MOST = 40;
    private static final int NO_ROOM = 0;

    /** When whom: a room and devices are looked for only where it comes to that. */
    private record Candidate(long therapist, LocalDateTime at, boolean second, int cost) {
        private static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::cost)
                .thenComparing(Candidate::at)
                .thenComparing(Candidate::second)
                .thenComparingLong(Candidate::therapist);
    }

    /** The search for the next visits once this slot is taken: they follow its rhythm and keep off its day. */
    SlotSearch withTaken(Slot slot, int minutes) {
        return new SlotSearch(free.without(slot, minutes), wish, series.with(slot.at()));
    }

    SlotSearch with(Series other) {
        return new SlotSearch(free, wish, other);
    }

    /** At most this many slots that suit: the best first, then others that differ from it and from each other. */
    List<Slot> best(SlotNeed need, int most) {
        LocalDate middle = need.from().plusDays(ChronoUnit.DAYS.between(need.from(), need.to()) / 2);
        LocalDate wanted =
                series.present() == null ? middle : series.present().at().toLocalDate();
        return picked(
                need, candidates(need, day -> A_DAY_OFF * (int) Math.abs(ChronoUnit.DAYS.between(wanted, day))), most);
    }

    /** The same for what is overdue: the sooner the better, before its rhythm and almost before its therapist. */
    List<Slot> soonest(SlotNeed need, int most) {
        return picked(
                need, candidates(need, day -> A_DAY_LATER * (int) ChronoUnit.DAYS.between(need.from(), day)), most);
    }

    /** The best slot on the days of this need, whichever day it is; nothing where there is none. */
    Optional<PricedSlot> cheapest(SlotNeed need) {
        Queue<Candidate> all = candidates(need, day -> 0);
        while (!all.isEmpty()) {
            Candidate next = all.remove();
            Optional<Slot> found = slot(need, next.therapist, next.at, next.second);
            if (found.isPresent()) return Optional.of(new PricedSlot(found.get(), need.minutes(), next.cost));
        }
        return Optional.empty();
    }

    private List<Slot> picked(SlotNeed need, Queue<Candidate> all, int most) {
        List<Slot> picked = new ArrayList<>();
        while (picked.size() < most && !all.isEmpty()) {
            Candidate next = all.remove();
            if (picked.stream().allMatch(p -> differs(p, next)))
                slot(need, next.therapist, next.at, next.second).ifPresent(picked::add);
        }
        return picked;
    }

    private static boolean differs(Slot one, Candidate other) {
        return !one.at().toLocalDate().equals(other.at.toLocalDate())
                || Math.abs(Duration.between(one.at(), other.at).toMinutes()) >= APART
                || one.therapist() != other.therapist && !one.at().equals(other.at);
    }

    /** All times at which somebody can meet the patient. Few are taken out of many, so they are not sorted. */
    private Queue<Candidate> candidates(SlotNeed need, ToIntFunction<LocalDate> ofDay) {
        Queue<Candidate> all = new PriorityQueue<>(Candidate.BEST);
        for (LocalDate day = need.from(); !day.isAfter(need.to()); day = day.plusDays(1)) {
            int cost = ofDay.applyAsInt(day);
            Map<Instant, Boolean> freed = new HashMap<>();
            for (Worker worker : openings().therapists())
                for (TimeRange span : openings().hours(worker.account(), day))
                    within(need, worker.account(), day, span, cost, freed, all);
        }
        return all;
    }

    /** Each quarter of an hour from the beginning, and in between from now on and where something that was taken is free again. */
    private void within(
            SlotNeed need,
            long who,
            LocalDate day,
            TimeRange span,
            int cost,
            Map<Instant, Boolean> freed,
            Queue<Candidate> found) {
        int last = span.untilMinute() - need.minutes();
        for (int minute = span.fromMinute(); minute <= last; minute += GRID) {
            LocalDateTime at = day.atTime(LocalTime.ofSecondOfDay(minute * 60L));
            boolean odd = (minute - span.fromMinute()) % STEP != 0;
            List<Instant> shown = WallClock.instants(at, openings().zone());
            for (Instant from : shown) {
                if (!free.canMeet(who, from, need.minutes())) continue;
                if (!odd
                        || free.isFirst(from)
                        || free.freed(who, from)
                        || freed.computeIfAbsent(from, now -> free.freed(need, now))) {
                    int all = cost + cost(need, who, at) + (odd ? ODD_TIME : 0);
                    found.add(new Candidate(who, at, !from.equals(shown.get(0)), all));
                }
            }
        }
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** A free room and free devices for a visit with this therapist at this time; nothing where there are none. */
    Optional<Slot> slot(SlotNeed need, long who, LocalDateTime at, boolean second) {
        return free.slot(
                need,
                who,
                at,
                second,
                series.present() == null ? NO_ROOM : series.present().room());
    }

    private int cost(SlotNeed need, long therapist, LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        LocalTime time = at.toLocalTime();
        int cost = ofTherapist(therapist);
        if (!wish.days().isEmpty() && !wish.days().contains(day.getDayOfWeek())) cost += AGAINST_WISH;
        if (wish.from() != null && time.isBefore(wish.from())) cost += AGAINST_WISH;
        if (wish.until() != null && minute(time) + need.minutes() > minute(wish.until())) cost += AGAINST_WISH;
        if (series.has(day)) cost += SAME_DAY;
        else if (series.crowds(day)) cost += TOO_CLOSE;
        if (!series.weekdays().isEmpty() && !series.weekdays().contains(day.getDayOfWeek())) cost += OTHER_WEEKDAY;
        return cost + ofTime(time);
    }

    private int ofTherapist(long therapist) {
        if (wish.therapist() != null) return wish.therapist() == therapist ? 0 : AGAINST_WISH;
        return series.therapist() == therapist ? 0 : OTHER_THERAPIST;
    }

    private int ofTime(LocalTime time) {
        if (series.time() == null) return minute(time) / 60;
        long off = Math.abs(Duration.between(series.time(), time).toMinutes());
        return (int) Math.min(TIME_OFF_MOST, off / STEP * 2);
    }

    /** The therapists with hours here, to choose from. */
    List<NamedId> therapists() {
        return openings().therapists().stream()
                .map(t -> new NamedId(t.account(), t.name()))
                .toList();
    }

    private Openings openings() {
        return free.openings();
    }

    /** How the desk reads a slot that is not taken here. */
    SlotLine line(Slot slot, SlotNeed need) {
        LocalDate day = slot.at().toLocalDate();
        return new SlotLine(
                slot,
                need.minutes(),
                openings().site(),
                openings().siteName(),
                openings().therapists().stream()
                        .filter(t -> t.account() == slot.therapist())
                        .map(Worker::name)
                        .findFirst()
                        .orElse(""),
                openings().rooms().stream()
                        .filter(r -> r.id() == slot.room())
                        .map(Place::name)
                        .findFirst()
                        .orElse(""),
                free.held(slot).stream().map(HeldDevice::kind).toList(),
                need.holds(day),
                series.has(day),
                series.crowds(day) && !series.has(day),
                WallClock.isRepeated(slot.at(), openings().zone()));
    }
}
