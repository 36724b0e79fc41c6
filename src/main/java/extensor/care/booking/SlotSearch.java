package extensor.care.booking;

import extensor.care.clinic.Openings;
import extensor.care.clinic.Place;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.Worker;
import extensor.care.visits.BookingCheck;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.HeldDevice;
import extensor.care.visits.Slot;
import extensor.care.visits.TakenCells;
import extensor.shared.Refusal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Looks for times that suit: what is free, best first. Visits of a series keep to one therapist, weekday and time and lie in the middle of their windows;
 * what the patient wishes comes before that, and before all else a day without another visit of the series.
 * It reads no database, but it has a memory: what it is told of the patient, the therapist and the rhythm, and each place it takes, counts for what it is
 * asked next. One search serves one act.
 */
final class SlotSearch {
    /** The key of a refusal: somebody was faster. */
    static final String TAKEN = "booking.taken";

    private static final int STEP = 15;
    private static final int APART = 90;
    private static final int AGAINST_WISH = 400;
    private static final int SAME_DAY = 10_000;
    private static final int OTHER_THERAPIST = 60;
    private static final int OTHER_WEEKDAY = 8;
    private static final int A_DAY_OFF = 3;
    private static final int A_DAY_LATER = 20;
    private static final int TIME_OFF_MOST = 40;
    private static final Set<BookingProblem> HOURS =
            EnumSet.of(BookingProblem.LEFT, BookingProblem.AWAY, BookingProblem.OTHER_HOURS);

    private final Openings openings;
    private final TakenCells occupied;
    private final LocalDateTime notBefore;
    private final SlotWish wish;
    private final long patient;
    private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    private final Map<LocalDate, Integer> days = new HashMap<>();
    private long therapist;
    private LocalTime rhythm;
    private Slot present;

    SlotSearch(
            Openings openings,
            TakenCells occupied,
            LocalDateTime notBefore,
            SlotWish wish,
            long patient,
            long therapist) {
        this.openings = openings;
        this.occupied = occupied;
        this.notBefore = notBefore;
        this.wish = wish;
        this.patient = patient;
        this.therapist = wish.therapist() != null ? wish.therapist() : therapist;
    }

    private record Candidate(Slot slot, int cost) {}

    /** The series has this visit already: the next ones follow its rhythm and keep off its day. */
    void follow(LocalDateTime at) {
        rhythm(at);
        on(at.toLocalDate());
    }

    /** The next ones follow the rhythm of a visit whose day is known. */
    void rhythm(LocalDateTime at) {
        if (rhythm == null) rhythm = at.toLocalTime();
        weekdays.add(at.getDayOfWeek());
    }

    /** The series has a visit on this day. */
    void on(LocalDate day) {
        days.merge(day, 1, Integer::sum);
    }

    /** True where the series has a visit on this day, apart from one that is there itself (null: none). */
    boolean shared(LocalDate day, Slot itself) {
        int others = itself != null && itself.at().toLocalDate().equals(day) ? 1 : 0;
        return days.getOrDefault(day, 0) > others;
    }

    /** A visit that is here now stays close to it: with this therapist, in this room, at this time, near this day. */
    void near(Slot now) {
        present = now;
        rhythm = now.at().toLocalTime();
        if (wish.therapist() == null) therapist = now.therapist();
    }

    /** The slots that suit, the best first and then others that differ from it and from each other, so many in all. */
    List<Slot> best(SlotNeed need, int most) {
        LocalDate middle = need.from().plusDays(ChronoUnit.DAYS.between(need.from(), need.to()) / 2);
        LocalDate wanted = present == null ? middle : present.at().toLocalDate();
        return picked(candidates(need, day -> A_DAY_OFF * (int) Math.abs(ChronoUnit.DAYS.between(wanted, day))), most);
    }

    /** The same for what is overdue: the sooner the better, before its rhythm and almost before its therapist. */
    List<Slot> soonest(SlotNeed need, int most) {
        return picked(candidates(need, day -> A_DAY_LATER * (int) ChronoUnit.DAYS.between(need.from(), day)), most);
    }

    private static List<Slot> picked(List<Candidate> all, int most) {
        List<Slot> picked = new ArrayList<>();
        for (Candidate candidate : all) {
            if (picked.stream().allMatch(p -> differs(p, candidate.slot))) picked.add(candidate.slot);
            if (picked.size() == most) break;
        }
        return picked;
    }

    /** Takes a slot, so that nothing later is offered there. */
    void take(Slot slot, int minutes) {
        occupied.take(resources(slot, patient), instant(slot.at()), minutes);
        follow(slot.at());
    }

    /** Keeps a slot and its day free of what is offered next; the rhythm of the series is not told by it. */
    void keep(Slot slot, int minutes) {
        occupied.take(resources(slot, patient), instant(slot.at()), minutes);
        on(slot.at().toLocalDate());
    }

    static List<Long> resources(Slot slot, long patient) {
        List<Long> resources = new ArrayList<>(slot.devices());
        resources.addAll(List.of(slot.therapist(), slot.room(), patient));
        return resources;
    }

    private static boolean differs(Slot one, Slot other) {
        return !one.at().toLocalDate().equals(other.at().toLocalDate())
                || Math.abs(Duration.between(one.at(), other.at()).toMinutes()) >= APART
                || one.therapist() != other.therapist() && !one.at().equals(other.at());
    }

    private List<Candidate> candidates(SlotNeed need, ToIntFunction<LocalDate> ofDay) {
        List<Candidate> all = new ArrayList<>();
        for (LocalDate day = need.from(); !day.isAfter(need.to()); day = day.plusDays(1)) {
            int cost = ofDay.applyAsInt(day);
            for (Worker worker : openings.therapists())
                for (TimeRange span : openings.hours(worker.account(), day))
                    within(need, worker.account(), day, span, cost, all);
        }
        all.sort(Comparator.comparingInt(Candidate::cost)
                .thenComparing(c -> c.slot.at())
                .thenComparing(c -> c.slot.therapist()));
        return all;
    }

    private void within(SlotNeed need, long who, LocalDate day, TimeRange span, int cost, List<Candidate> all) {
        int last = minute(span.until()) - need.minutes();
        for (int minute = minute(span.from()); minute <= last; minute += STEP) {
            LocalDateTime at = day.atTime(LocalTime.ofSecondOfDay(minute * 60L));
            if (at.isBefore(notBefore) || !occupied.free(List.of(who, patient), instant(at), need.minutes())) continue;
            slot(need, who, at).ifPresent(slot -> all.add(new Candidate(slot, cost + cost(need, slot))));
        }
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** A free room and free devices for a visit with this therapist at this time; nothing where there are none. */
    Optional<Slot> slot(SlotNeed need, long who, LocalDateTime at) {
        Optional<Place> room = openings.rooms().stream()
                .filter(r -> need.rooms().isEmpty() || need.rooms().contains(r.kind()))
                .filter(r -> occupied.free(r.id(), instant(at), need.minutes()))
                .min(Comparator.comparing(r -> present == null || r.id() != present.room()));
        List<Long> devices = need.devices().stream()
                .sorted()
                .map(kind -> device(kind, at, need.minutes()))
                .toList();
        if (room.isEmpty() || devices.contains(null)) return Optional.empty();
        return Optional.of(new Slot(who, room.get().id(), devices, at));
    }

    private Long device(String kind, LocalDateTime at, int minutes) {
        return openings.devices().stream()
                .filter(d -> d.kind().equals(kind) && occupied.free(d.id(), instant(at), minutes))
                .map(Place::id)
                .findFirst()
                .orElse(null);
    }

    private int cost(SlotNeed need, Slot slot) {
        LocalDate day = slot.at().toLocalDate();
        LocalTime time = slot.at().toLocalTime();
        int cost = 0;
        if (slot.therapist() != therapist) cost += wish.therapist() != null ? AGAINST_WISH : OTHER_THERAPIST;
        if (!wish.days().isEmpty() && !wish.days().contains(day.getDayOfWeek())) cost += AGAINST_WISH;
        if (wish.from() != null && time.isBefore(wish.from())) cost += AGAINST_WISH;
        if (wish.until() != null && time.plusMinutes(need.minutes()).isAfter(wish.until())) cost += AGAINST_WISH;
        if (days.containsKey(day)) cost += SAME_DAY;
        if (!weekdays.isEmpty() && !weekdays.contains(day.getDayOfWeek())) cost += OTHER_WEEKDAY;
        cost += rhythm == null
                ? minute(time) / 60
                : (int) Math.min(
                        TIME_OFF_MOST, Math.abs(Duration.between(rhythm, time).toMinutes()) / STEP * 2);
        return cost;
    }

    /** Why there is nothing within the days of this need. */
    NoSlotReason obstacle(SlotNeed need) {
        if (need.from().datesUntil(need.to().plusDays(1)).noneMatch(openings::open)) return NoSlotReason.CLOSED;
        if (openings.rooms().stream()
                .noneMatch(r -> need.rooms().isEmpty() || need.rooms().contains(r.kind()))) return NoSlotReason.NO_ROOM;
        Set<String> there = new HashSet<>();
        openings.devices().forEach(d -> there.add(d.kind()));
        return there.containsAll(need.devices()) ? NoSlotReason.FULL : NoSlotReason.NO_DEVICE;
    }

    /** What stands against a slot: the key of a refusal, or null where it can be taken. */
    String against(SlotNeed need, Slot slot) {
        boolean grid = slot.at().equals(slot.at().truncatedTo(ChronoUnit.MINUTES))
                && slot.at().getMinute() % TakenCells.MINUTES == 0;
        if (!grid || slot.at().isBefore(notBefore)) return "booking.past";
        Set<BookingProblem> clinic = fit().ofClinic(slot, need.minutes());
        if (clinic.contains(BookingProblem.CLOSED)) return "booking.closed";
        if (!Collections.disjoint(clinic, HOURS)) return "booking.not-working";
        if (!fits(need, slot)) return "booking.place";
        return occupied.free(resources(slot, patient), instant(slot.at()), need.minutes()) ? null : TAKEN;
    }

    /** Refuses what cannot be put back: its day is over, or its time has been taken since. What stands against the place is no reason: it was there. */
    void requireBack(Slot slot, int minutes, String taken) {
        if (slot.at().toLocalDate().isBefore(notBefore.toLocalDate())) throw new Refusal("booking.past", slot.when());
        if (!occupied.free(resources(slot, patient), instant(slot.at()), minutes))
            throw new Refusal(taken, slot.when());
    }

    /** What can be said of a visit that is booked here already. */
    BookingCheck fit() {
        return new BookingCheck(openings, notBefore.toLocalDate());
    }

    /** Refuses, with the date, a slot that cannot be taken; with the key `taken` one that somebody else has. */
    void require(SlotNeed need, Slot slot, String taken) {
        String against = against(need, slot);
        if (against != null) throw new Refusal(against.equals(TAKEN) ? taken : against, slot.when());
    }

    /** The room is one of those wanted, and each kind of device wanted is there once. */
    private boolean fits(SlotNeed need, Slot slot) {
        boolean room = openings.rooms().stream()
                .anyMatch(r -> r.id() == slot.room()
                        && (need.rooms().isEmpty() || need.rooms().contains(r.kind())));
        List<String> kinds = held(slot).stream().map(HeldDevice::kind).toList();
        return room
                && kinds.size() == slot.devices().size()
                && kinds.size() == need.devices().size()
                && need.devices().containsAll(kinds)
                && Set.copyOf(kinds).size() == kinds.size();
    }

    /** The therapists with hours here, to choose from. */
    List<Offer.TherapistChoice> therapists() {
        return openings.therapists().stream()
                .map(t -> new Offer.TherapistChoice(t.account(), t.name()))
                .toList();
    }

    /** The devices of a slot with their kinds. */
    List<HeldDevice> held(Slot slot) {
        return slot.devices().stream()
                .map(id -> openings.devices().stream()
                        .filter(d -> d.id() == id)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .map(d -> new HeldDevice(d.id(), d.kind()))
                .toList();
    }

    private Instant instant(LocalDateTime at) {
        return at.atZone(openings.zone()).toInstant();
    }

    /** `itself`: the slot of the same visit that is taken here already, or null. */
    SlotLine line(Slot slot, SlotNeed need, Slot itself) {
        return new SlotLine(
                slot,
                need.minutes(),
                openings.site(),
                openings.siteName(),
                openings.therapists().stream()
                        .filter(t -> t.account() == slot.therapist())
                        .map(Worker::name)
                        .findFirst()
                        .orElse(""),
                openings.rooms().stream()
                        .filter(r -> r.id() == slot.room())
                        .map(Place::name)
                        .findFirst()
                        .orElse(""),
                held(slot).stream().map(HeldDevice::kind).toList(),
                need.holds(slot.at().toLocalDate()),
                shared(slot.at().toLocalDate(), itself));
    }
}
