package extensor.care.booking;

import extensor.care.clinic.Openings;
import extensor.care.clinic.Place;
import extensor.care.visits.BookingCheck;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.HeldDevice;
import extensor.care.visits.Slot;
import extensor.care.visits.TakenCells;
import extensor.shared.Refusal;
import extensor.shared.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** When a patient can come to a site: what is open there, from now on, and not taken. Says what stands against a slot. Pure: a slot that is taken gives a new value. */
record FreeTimes(Openings openings, TakenCells taken, Instant notBefore, long patient) {
    /** The key of a refusal: somebody was faster. */
    static final String TAKEN = "booking.taken";

    private static final Set<BookingProblem> HOURS =
            EnumSet.of(BookingProblem.LEFT, BookingProblem.AWAY, BookingProblem.OTHER_HOURS);

    FreeTimes without(Slot slot, int minutes) {
        return without(List.of(new PricedSlot(slot, minutes, 0)));
    }

    FreeTimes without(Collection<PricedSlot> slots) {
        List<TakenCells.TakenTime> times = slots.stream()
                .map(s -> new TakenCells.TakenTime(resources(s.slot()), s.slot().instant(openings.zone()), s.minutes()))
                .toList();
        return new FreeTimes(openings, taken.with(times), notBefore, patient);
    }

    private List<Long> resources(Slot slot) {
        List<Long> resources = new ArrayList<>(slot.devices());
        resources.addAll(List.of(slot.therapist(), slot.room(), patient));
        return resources;
    }

    private boolean isFree(Slot slot, int minutes) {
        return taken.free(resources(slot), slot.instant(openings.zone()), minutes);
    }

    /** The therapist and the patient have time then. */
    boolean canMeet(long therapist, Instant from, int minutes) {
        return !from.isBefore(notBefore) && taken.free(therapist, from, minutes) && taken.free(patient, from, minutes);
    }

    /** A visit of the therapist or of the patient ends then. */
    boolean freed(long therapist, Instant then) {
        return taken.freed(therapist, then) || taken.freed(patient, then);
    }

    /** It is the first time from now on at which a visit can begin. */
    boolean isFirst(Instant from) {
        return !from.isBefore(notBefore)
                && from.minus(TakenCells.MINUTES, ChronoUnit.MINUTES).isBefore(notBefore);
    }

    /** A room or device that would do is free again from then on. */
    boolean freed(SlotNeed need, Instant then) {
        return openings.rooms().stream().anyMatch(r -> need.fits(r) && taken.freed(r.id(), then))
                || openings.devices().stream()
                        .anyMatch(d -> need.devices().contains(d.kind()) && taken.freed(d.id(), then));
    }

    /** A free room, the one named (0: none) before all others, and free devices for a visit with this therapist then; nothing where there are none. */
    Optional<Slot> slot(SlotNeed need, long therapist, LocalDateTime at, boolean second, long likedRoom) {
        Instant from = WallClock.instant(at, openings.zone(), second);
        Optional<Place> room = openings.rooms().stream()
                .filter(need::fits)
                .filter(r -> taken.free(r.id(), from, need.minutes()))
                .min(Comparator.comparing(r -> r.id() != likedRoom));
        List<Long> devices = need.devices().stream()
                .sorted()
                .map(kind -> device(kind, from, need.minutes()))
                .toList();
        if (room.isEmpty() || devices.contains(null)) return Optional.empty();
        return Optional.of(new Slot(therapist, room.get().id(), devices, at, second));
    }

    private Long device(String kind, Instant from, int minutes) {
        return openings.devices().stream()
                .filter(d -> d.kind().equals(kind) && taken.free(d.id(), from, minutes))
                .map(Place::id)
                .findFirst()
                .orElse(null);
    }

    /** Why there is nothing within the days of this need. */
    NoSlotReason obstacle(SlotNeed need) {
        if (need.from().datesUntil(need.to().plusDays(1)).noneMatch(openings::open)) return NoSlotReason.CLOSED;
        if (openings.rooms().stream().noneMatch(need::fits)) return NoSlotReason.NO_ROOM;
        Set<String> there = openings.devices().stream().map(Place::kind).collect(Collectors.toSet());
        return there.containsAll(need.devices()) ? NoSlotReason.FULL : NoSlotReason.NO_DEVICE;
    }

    /** What stands against a slot: the key of a refusal, or null where it can be taken. */
    String against(SlotNeed need, Slot slot) {
        if (WallClock.isSkipped(slot.at(), openings.zone())) return "booking.skipped";
        boolean grid = slot.at().equals(slot.at().truncatedTo(ChronoUnit.MINUTES))
                && slot.at().getMinute() % TakenCells.MINUTES == 0;
        if (!grid || slot.instant(openings.zone()).isBefore(notBefore)) return "booking.past";
        Set<BookingProblem> clinic = check().ofClinic(slot, need.minutes());
        if (clinic.contains(BookingProblem.CLOSED)) return "booking.closed";
        if (!Collections.disjoint(clinic, HOURS)) return "booking.not-working";
        if (!fits(need, slot)) return "booking.place";
        return isFree(slot, need.minutes()) ? null : TAKEN;
    }

    /** Refuses, with the date, a slot that cannot be taken; with the key `taken` one that somebody else has. */
    void require(SlotNeed need, Slot slot, String taken) {
        String against = against(need, slot);
        if (against != null) throw new Refusal(against.equals(TAKEN) ? taken : against, when(slot));
    }

    /** Refuses what cannot be put back: its day is over, or its time has been taken since. What stands against the place is no reason: it was there. */
    void requireBack(Slot slot, int minutes, String taken) {
        if (slot.at().toLocalDate().isBefore(today())) throw new Refusal("booking.past", when(slot));
        if (!isFree(slot, minutes)) throw new Refusal(taken, when(slot));
    }

    /** With the distance from universal time where the clock shows the time twice. */
    private String when(Slot slot) {
        boolean once = WallClock.instants(slot.at(), openings.zone()).size() < 2;
        return once
                ? slot.when()
                : slot.when() + " (UTC" + openings.zone().getRules().getOffset(slot.instant(openings.zone())) + ")";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(notBefore, openings.zone());
    }

    /** What can be said of a visit that is booked here already. */
    BookingCheck check() {
        return new BookingCheck(openings, today());
    }

    /** The room is one of those wanted, and each kind of device wanted is there once. */
    private boolean fits(SlotNeed need, Slot slot) {
        boolean room = openings.rooms().stream().anyMatch(r -> r.id() == slot.room() && need.fits(r));
        List<String> kinds = held(slot).stream().map(HeldDevice::kind).toList();
        return room
                && kinds.size() == slot.devices().size()
                && kinds.size() == need.devices().size()
                && need.devices().containsAll(kinds)
                && Set.copyOf(kinds).size() == kinds.size();
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
}
