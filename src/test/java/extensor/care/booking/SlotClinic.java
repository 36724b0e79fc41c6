package extensor.care.booking;

import extensor.care.clinic.DateRange;
import extensor.care.clinic.Openings;
import extensor.care.clinic.Place;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.Worker;
import extensor.care.visits.Slot;
import extensor.care.visits.TakenCells;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two therapists, two rooms, a gym and one device, for tests of the search for times. */
final class SlotClinic {
    static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);
    static final long INES = 1;
    static final long DANIEL = 2;
    static final long PATIENT = 9;

    static Openings openings(Set<LocalDate> closed) {
        Map<DayOfWeek, List<TimeRange>> week = Arrays.stream(DayOfWeek.values())
                .filter(d -> d.getValue() < 6)
                .collect(Collectors.toMap(
                        d -> d,
                        d -> List.of(
                                new TimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                                new TimeRange(LocalTime.of(13, 0), LocalTime.of(17, 0)))));
        return new Openings(
                7,
                "Main",
                ZoneId.of("America/New_York"),
                MONDAY,
                MONDAY.plusDays(60),
                closed,
                List.of(
                        new Worker(
                                INES, "Ines", week, List.of(new DateRange(MONDAY.plusDays(21), MONDAY.plusDays(25)))),
                        new Worker(DANIEL, "Daniel", week, List.of())),
                List.of(
                        new Place(11, "Room 1", "TREATMENT_ROOM"),
                        new Place(12, "Room 2", "TREATMENT_ROOM"),
                        new Place(13, "Hall", "GYM")),
                List.of(new Place(21, "Unit", "STIM_UNIT")));
    }

    static FreeTimes free(Set<LocalDate> closed, TakenCells taken) {
        return new FreeTimes(
                openings(closed),
                taken,
                MONDAY.atTime(7, 0).atZone(ZoneId.of("America/New_York")).toInstant(),
                PATIENT);
    }

    static SlotSearch slots(SlotWish wish) {
        return new SlotSearch(free(Set.of(), TakenCells.NONE), wish, Series.of(INES));
    }

    static TakenCells.TakenTime taken(List<Long> resources, LocalDateTime at) {
        return new TakenCells.TakenTime(
                resources, at.atZone(ZoneId.of("America/New_York")).toInstant(), 30);
    }

    static SlotNeed need(int from, int to, String... devices) {
        return new SlotNeed(MONDAY.plusDays(from), MONDAY.plusDays(to), 30, Set.of("TREATMENT_ROOM"), Set.of(devices));
    }

    /** A series as the offer makes it. */
    static List<Slot> series(SlotSearch start, List<SlotNeed> needs) {
        List<Slot> taken = new ArrayList<>();
        SlotSearch slots = start;
        for (SlotNeed need : needs) {
            Slot slot = slots.best(need, 1).get(0);
            slots = slots.withTaken(slot, need.minutes());
            taken.add(slot);
        }
        return taken;
    }

    private SlotClinic() {}
}
