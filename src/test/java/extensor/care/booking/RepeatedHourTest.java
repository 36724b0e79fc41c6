package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.clinic.Openings;
import extensor.care.clinic.Place;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.Worker;
import extensor.care.visits.Slot;
import extensor.care.visits.TakenCells;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepeatedHourTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate BACK = LocalDate.of(2027, 11, 7);
    private static final LocalDate FORWARD = LocalDate.of(2027, 3, 14);
    private static final LocalDate OTHER = LocalDate.of(2027, 11, 14);

    private static SlotSearch search(LocalDate day, int from, int until, Instant now) {
        TimeRange hours = new TimeRange(LocalTime.of(from, 0), LocalTime.of(until, 0));
        Openings openings = new Openings(
                7,
                "Night",
                NEW_YORK,
                day,
                day,
                Set.of(),
                List.of(new Worker(1, "Ines", Map.of(DayOfWeek.SUNDAY, List.of(hours)), List.of())),
                List.of(new Place(11, "Room 1", "TREATMENT_ROOM")),
                List.of());
        return new SlotSearch(new FreeTimes(openings, TakenCells.NONE, now, 9), SlotWish.NONE, Series.of(1));
    }

    private static SlotNeed need(LocalDate day) {
        return new SlotNeed(day, day, 30, Set.of("TREATMENT_ROOM"), Set.of());
    }

    /** Takes one visit of half an hour after the other, until nothing is left. */
    private static List<Slot> all(LocalDate day, int from, int until) {
        return all(day, search(day, from, until, day.atStartOfDay(NEW_YORK).toInstant()));
    }

    private static List<Slot> all(LocalDate day, SlotSearch search) {
        List<Slot> taken = new ArrayList<>();
        SlotSearch left = search;
        for (List<Slot> best = left.best(need(day), 1); !best.isEmpty(); best = left.best(need(day), 1)) {
            assertThat(left.free().against(need(day), best.get(0))).isNull();
            taken.add(best.get(0));
            left = left.withTaken(best.get(0), 30);
        }
        return taken;
    }

    @Test
    void an_hour_that_comes_twice_holds_twice_as_many_visits() {
        List<Slot> slots = all(BACK, 1, 2);
        assertThat(all(OTHER, 1, 2)).hasSize(2);
        assertThat(slots).hasSize(4).doesNotHaveDuplicates();
        List<Instant> times =
                slots.stream().map(slot -> slot.instant(NEW_YORK)).sorted().toList();
        for (int i = 1; i < times.size(); i++)
            assertThat(Duration.between(times.get(i - 1), times.get(i))).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void an_hour_that_is_skipped_holds_none() {
        assertThat(all(FORWARD, 2, 3)).isEmpty();
    }

    @Test
    void where_the_clinic_is_closed_in_that_hour_nothing_changes() {
        assertThat(all(BACK, 8, 9))
                .isEqualTo(all(OTHER, 8, 9).stream()
                        .map(slot -> new Slot(
                                slot.therapist(),
                                slot.room(),
                                slot.devices(),
                                BACK.atTime(slot.at().toLocalTime())))
                        .toList());
    }

    @Test
    void once_the_clock_was_set_back_only_the_second_time_is_left() {
        Instant now =
                BACK.atTime(1, 0).atZone(NEW_YORK).withLaterOffsetAtOverlap().toInstant();
        assertThat(all(BACK, search(BACK, 1, 2, now))).hasSize(2).allMatch(Slot::second);
        Slot first = new Slot(1, 11, List.of(), BACK.atTime(1, 30));
        assertThat(search(BACK, 1, 2, now).free().against(need(BACK), first)).isEqualTo("booking.past");
    }

    @Test
    void a_slot_that_a_page_sends_back_is_still_the_second() {
        for (Slot slot : all(BACK, 1, 2)) assertThat(Slot.of(slot.key())).isEqualTo(slot);
    }
}
