package extensor.care.booking;

import static extensor.care.booking.SlotClinic.DANIEL;
import static extensor.care.booking.SlotClinic.INES;
import static extensor.care.booking.SlotClinic.MONDAY;
import static extensor.care.booking.SlotClinic.PATIENT;
import static extensor.care.booking.SlotClinic.free;
import static extensor.care.booking.SlotClinic.need;
import static extensor.care.booking.SlotClinic.openings;
import static extensor.care.booking.SlotClinic.series;
import static extensor.care.booking.SlotClinic.slots;
import static extensor.care.booking.SlotClinic.taken;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.visits.Slot;
import extensor.care.visits.TakenCells;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Which times are proposed, and what a proposal never is. */
class SlotSearchTest {
    @Test
    void a_series_keeps_therapist_time_and_weekdays_even_where_the_clocks_change() {
        List<Slot> series = series(slots(SlotWish.NONE), List.of(need(0, 6), need(7, 13), need(14, 20)));
        assertThat(series).allMatch(s -> s.therapist() == INES);
        assertThat(series.stream().map(s -> s.at().toLocalTime()).distinct()).containsExactly(LocalTime.of(8, 0));
        assertThat(series.stream().map(s -> s.at().getDayOfWeek()).distinct()).containsExactly(DayOfWeek.THURSDAY);
    }

    @Test
    void while_the_therapist_is_away_the_other_one_steps_in() {
        assertThat(series(slots(SlotWish.NONE), List.of(need(21, 25)))).allMatch(s -> s.therapist() == DANIEL);
    }

    @Test
    void a_wish_comes_before_everything_else() {
        SlotWish wish = new SlotWish(Set.of(DayOfWeek.FRIDAY), LocalTime.of(15, 0), LocalTime.of(17, 0), DANIEL);
        assertThat(series(slots(wish), List.of(need(0, 6), need(7, 13)))).allSatisfy(s -> {
            assertThat(s.therapist()).isEqualTo(DANIEL);
            assertThat(s.at().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
            assertThat(s.at().toLocalTime()).isEqualTo(LocalTime.of(15, 0));
        });
    }

    @Test
    void a_wish_that_cannot_be_met_still_gets_a_time() {
        SlotWish sunday = new SlotWish(Set.of(DayOfWeek.SUNDAY), null, null, null);
        assertThat(slots(sunday).best(need(0, 6), 1)).isNotEmpty();
    }

    @Test
    void the_others_to_choose_from_differ() {
        List<Slot> best = slots(SlotWish.NONE).best(need(0, 2), 4);
        assertThat(best).hasSize(4).doesNotHaveDuplicates();
        assertThat(best.stream().map(s -> s.at().toLocalDate()).distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void one_device_serves_one_visit_at_a_time() {
        SlotSearch slots = slots(SlotWish.NONE);
        Slot first = slots.best(need(0, 0, "STIM_UNIT"), 1).get(0);
        TakenCells taken = slots.withTaken(first, 30).free().taken();
        FreeTimes free = new FreeTimes(
                openings(Set.of()),
                taken,
                MONDAY.atTime(7, 0).atZone(ZoneId.of("America/New_York")).toInstant(),
                8);
        SlotSearch another = new SlotSearch(free, SlotWish.NONE, Series.of(DANIEL));
        assertThat(free.against(need(0, 0, "STIM_UNIT"), new Slot(DANIEL, 12, first.devices(), first.at())))
                .isEqualTo("booking.taken");
        assertThat(another.best(need(0, 0, "STIM_UNIT"), 1).get(0).at()).isNotEqualTo(first.at());
        assertThat(another.best(need(0, 0), 1).get(0).at()).isEqualTo(first.at());
    }

    private static SlotSearch onlyFree(LocalTime from, LocalTime until, long... taken) {
        List<Long> who = Arrays.stream(taken).boxed().toList();
        ZoneId zone = ZoneId.of("America/New_York");
        List<TakenCells.TakenTime> full = List.of(
                new TakenCells.TakenTime(who, MONDAY.atTime(8, 0).atZone(zone).toInstant(), (int)
                        Duration.between(LocalTime.of(8, 0), from).toMinutes()),
                new TakenCells.TakenTime(who, MONDAY.atTime(until).atZone(zone).toInstant(), (int)
                        Duration.between(until, LocalTime.of(17, 0)).toMinutes()));
        return new SlotSearch(free(Set.of(), TakenCells.of(full)), SlotWish.NONE, Series.of(INES));
    }

    @Test
    void a_gap_just_as_long_as_the_visit_is_offered_whoever_or_whatever_is_busy_around_it() {
        for (long[] busy : new long[][] {{INES, DANIEL}, {PATIENT}, {11, 12}, {21}}) {
            SlotSearch slots = onlyFree(LocalTime.of(9, 5), LocalTime.of(9, 35), busy);
            SlotNeed need = busy[0] == 21 ? need(0, 0, "STIM_UNIT") : need(0, 0);
            assertThat(slots.best(need, 4))
                    .as("busy: " + Arrays.toString(busy))
                    .extracting(Slot::at)
                    .containsOnly(MONDAY.atTime(9, 5));
        }
    }

    @Test
    void a_gap_that_begins_now_is_offered() {
        FreeTimes busy =
                onlyFree(LocalTime.of(8, 30), LocalTime.of(9, 35), INES, DANIEL).free();
        FreeTimes now = new FreeTimes(
                busy.openings(),
                busy.taken(),
                MONDAY.atTime(9, 3).atZone(ZoneId.of("America/New_York")).toInstant(),
                PATIENT);
        assertThat(new SlotSearch(now, SlotWish.NONE, Series.of(INES)).best(need(0, 0), 4))
                .extracting(Slot::at)
                .containsOnly(MONDAY.atTime(9, 5));
    }

    @Test
    void a_quarter_of_an_hour_comes_before_the_odd_minute_at_which_something_ends() {
        SlotSearch slots = onlyFree(LocalTime.of(9, 5), LocalTime.of(11, 0), INES, DANIEL);
        assertThat(slots.best(need(0, 0), 1)).extracting(Slot::at).containsExactly(MONDAY.atTime(9, 15));
    }

    /** Whatever is taken: where a visit fits into what is free, one is offered on that day. */
    @Property(tries = 150)
    void a_day_with_a_gap_for_the_visit_never_reads_as_full(@ForAll long seed) {
        Random chance = new Random(seed);
        List<TakenCells.TakenTime> full = new ArrayList<>();
        for (int i = 0; i < 60; i++)
            full.add(taken(
                    List.of(1L + chance.nextInt(2), 11L + chance.nextInt(2), 21L),
                    MONDAY.atTime(8, 0).plusMinutes(5L * chance.nextInt(110))));
        SlotSearch slots = new SlotSearch(free(Set.of(), TakenCells.of(full)), SlotWish.NONE, Series.of(INES));
        SlotNeed need = chance.nextBoolean() ? need(0, 0) : need(0, 0, "STIM_UNIT");
        boolean fits = Stream.iterate(MONDAY.atTime(8, 0), at -> at.getHour() < 17, at -> at.plusMinutes(5))
                .anyMatch(at -> Stream.of(INES, DANIEL)
                        .flatMap(who -> slots.slot(need, who, at, false).stream())
                        .anyMatch(slot -> slots.free().against(need, slot) == null));
        assertThat(slots.best(need, 1).isEmpty()).isEqualTo(!fits);
    }

    @Test
    void a_visit_that_must_move_stays_close_to_where_it_is() {
        Slot now = new Slot(DANIEL, 12, List.of(), MONDAY.plusDays(2).atTime(14, 0));
        Series near = Series.of(INES).near(now);
        assertThat(slots(SlotWish.NONE).with(near).best(need(0, 4), 1)).containsExactly(now);
        SlotSearch away = new SlotSearch(free(Set.of(MONDAY.plusDays(2)), TakenCells.NONE), SlotWish.NONE, near);
        Slot best = away.best(need(0, 4), 1).get(0);
        assertThat(best.therapist()).isEqualTo(DANIEL);
        assertThat(best.room()).isEqualTo(12);
        assertThat(best.at())
                .isIn(MONDAY.plusDays(1).atTime(14, 0), MONDAY.plusDays(3).atTime(14, 0));
        SlotSearch absent = slots(SlotWish.NONE)
                .with(Series.of(INES)
                        .near(new Slot(INES, 11, List.of(), MONDAY.plusDays(22).atTime(14, 0))));
        assertThat(absent.best(need(21, 25), 1))
                .as("with the other one, at the same time")
                .containsExactly(
                        new Slot(DANIEL, 11, List.of(), MONDAY.plusDays(22).atTime(14, 0)));
    }

    @Test
    void why_there_is_nothing_is_told() {
        SlotNeed pool = new SlotNeed(MONDAY, MONDAY, 30, Set.of("POOL"), Set.of());
        assertThat(slots(SlotWish.NONE).best(pool, 1)).isEmpty();
        assertThat(slots(SlotWish.NONE).free().obstacle(pool)).isEqualTo(NoSlotReason.NO_ROOM);
        assertThat(slots(SlotWish.NONE).free().obstacle(need(0, 0, "ULTRASOUND")))
                .isEqualTo(NoSlotReason.NO_DEVICE);
        assertThat(slots(SlotWish.NONE).free().obstacle(need(5, 6))).isEqualTo(NoSlotReason.CLOSED);
        SlotNeed long_ = new SlotNeed(MONDAY, MONDAY, 245, Set.of(), Set.of());
        assertThat(slots(SlotWish.NONE).best(long_, 1)).isEmpty();
        assertThat(slots(SlotWish.NONE).free().obstacle(long_)).isEqualTo(NoSlotReason.FULL);
    }

    @Test
    void what_may_not_be_is_refused_by_name() {
        FreeTimes free = free(Set.of(), TakenCells.NONE);
        LocalDateTime nine = MONDAY.atTime(9, 0);
        assertThat(free.against(need(0, 0), new Slot(INES, 11, List.of(), nine)))
                .isNull();
        assertThat(free.against(need(0, 0), new Slot(INES, 11, List.of(), MONDAY.atTime(6, 55))))
                .isEqualTo("booking.past");
        assertThat(free.against(need(0, 0), new Slot(INES, 11, List.of(), nine.plusMinutes(3))))
                .isEqualTo("booking.past");
        assertThat(free.against(need(0, 0), new Slot(INES, 11, List.of(), MONDAY.atTime(11, 45))))
                .as("into the break")
                .isEqualTo("booking.not-working");
        assertThat(free.against(
                        need(0, 0),
                        new Slot(INES, 11, List.of(), MONDAY.plusDays(22).atTime(9, 0))))
                .as("away")
                .isEqualTo("booking.not-working");
        assertThat(free.against(need(0, 0), new Slot(INES, 13, List.of(), nine)))
                .isEqualTo("booking.place");
        assertThat(free.against(need(0, 0), new Slot(INES, 99, List.of(), nine)))
                .isEqualTo("booking.place");
        assertThat(free.against(need(0, 0, "STIM_UNIT"), new Slot(INES, 11, List.of(), nine)))
                .isEqualTo("booking.place");
        assertThat(free.against(need(0, 0), new Slot(INES, 11, List.of(21L), nine)))
                .isEqualTo("booking.place");
    }

    @Test
    void a_slot_travels_through_a_page_and_back() {
        Slot slot = new Slot(INES, 11, List.of(21L), MONDAY.atTime(9, 5));
        assertThat(Slot.of(slot.key())).isEqualTo(slot);
    }

    /** However full the days are, a proposal can be booked, lies within its days, and is the same each time. */
    @Property(tries = 200)
    void a_proposal_can_always_be_taken(@ForAll long seed) {
        Random chance = new Random(seed);
        Set<LocalDate> closed = Set.of(MONDAY.plusDays(chance.nextInt(7)), MONDAY.plusDays(7 + chance.nextInt(7)));
        List<TakenCells.TakenTime> full = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            List<Long> who = List.of(1L + chance.nextInt(2), 11L + chance.nextInt(2), 21L);
            LocalDateTime at = MONDAY.plusDays(chance.nextInt(14)).atTime(8, 0).plusMinutes(5L * chance.nextInt(100));
            full.add(taken(who, at));
        }
        SlotSearch slots = new SlotSearch(free(closed, TakenCells.of(full)), SlotWish.NONE, Series.of(INES));
        SlotSearch again = new SlotSearch(free(closed, TakenCells.of(full)), SlotWish.NONE, Series.of(INES));
        for (int from = 0; from < 14; from += 3) {
            SlotNeed need = need(from, from + 2, chance.nextBoolean() ? new String[] {"STIM_UNIT"} : new String[0]);
            List<Slot> best = slots.best(need, 4);
            assertThat(again.best(need, 4)).isEqualTo(best);
            FreeTimes free = slots.free();
            assertThat(best).allSatisfy(slot -> {
                assertThat(free.against(need, slot)).isNull();
                assertThat(need.holds(slot.at().toLocalDate())).isTrue();
            });
            if (best.isEmpty()) continue;
            SlotSearch before = slots;
            slots = before.withTaken(best.get(0), 30);
            assertThat(before.best(need, 4))
                    .as("a search that was asked is as it was")
                    .isEqualTo(best);
            again = again.withTaken(best.get(0), 30);
            assertThat(slots.free().against(need, best.get(0))).isEqualTo("booking.taken");
        }
    }
}
