package extensor.care.booking;

import static extensor.care.booking.SlotClinic.DANIEL;
import static extensor.care.booking.SlotClinic.INES;
import static extensor.care.booking.SlotClinic.MONDAY;
import static extensor.care.booking.SlotClinic.free;
import static extensor.care.booking.SlotClinic.need;
import static extensor.care.booking.SlotClinic.series;
import static extensor.care.booking.SlotClinic.slots;
import static extensor.care.booking.SlotClinic.taken;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.visits.Slot;
import extensor.care.visits.TakenCells;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** On which days times are proposed: each visit on one of its own, and not close to another. */
class SlotDaysTest {
    @Test
    void what_is_overdue_is_proposed_on_the_first_day_and_each_on_one_of_its_own() {
        SlotSearch slots = slots(SlotWish.NONE)
                .with(Series.of(INES).with(MONDAY.plusDays(2).atTime(15, 0)));
        List<Slot> taken = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Slot slot = slots.soonest(need(0, 14), 1).get(0);
            slots = slots.withTaken(slot, 30);
            taken.add(slot);
        }
        assertThat(taken)
                .extracting(s -> s.at().toLocalDate())
                .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(3));
        assertThat(taken)
                .as("at the time of the series")
                .allMatch(s -> s.at().toLocalTime().equals(LocalTime.of(15, 0)));
    }

    @Test
    void what_is_overdue_shares_a_day_where_there_is_no_other() {
        SlotSearch slots = slots(SlotWish.NONE);
        SlotSearch next = slots.withTaken(slots.soonest(need(0, 0), 1).get(0), 30);
        assertThat(next.soonest(need(0, 0), 1)).isNotEmpty();
    }

    /** A day without another visit counts more than any wish. */
    @Test
    void a_wish_does_not_put_two_visits_on_one_day() {
        SlotWish friday = new SlotWish(Set.of(DayOfWeek.FRIDAY), LocalTime.of(15, 0), null, DANIEL);
        assertThat(series(slots(friday), List.of(need(0, 4), need(0, 4))))
                .extracting(s -> s.at().getDayOfWeek())
                .first()
                .isEqualTo(DayOfWeek.FRIDAY);
        assertThat(series(slots(friday), List.of(need(7, 11), need(7, 11))).stream()
                        .map(s -> s.at().toLocalDate())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void a_day_is_shared_by_other_visits_alone() {
        SlotSearch slots = slots(SlotWish.NONE);
        Slot taken = slots.best(need(0, 0), 1).get(0);
        assertThat(slots.line(taken, need(0, 0)).sharesDay()).isFalse();
        assertThat(slots.withTaken(taken, 30).line(taken, need(0, 0)).sharesDay())
                .isTrue();
    }

    /** Two a week leave two days between visits; the days next to a visit come after everything that is wished. */
    @Test
    void a_day_close_to_another_visit_comes_last_and_says_so() {
        SlotSearch slots =
                slots(SlotWish.NONE).with(Series.of(INES).on(MONDAY.plusDays(1)).spaced(2));
        Slot best = slots.best(need(0, 3), 1).get(0);
        assertThat(best.at().toLocalDate()).isEqualTo(MONDAY.plusDays(3));
        assertThat(slots.line(best, need(0, 3)).tooClose()).isFalse();
        Slot close = slots.best(need(0, 0), 1).get(0);
        assertThat(slots.line(close, need(0, 3)).tooClose()).isTrue();
        SlotSearch wished = new SlotSearch(
                slots.free(), new SlotWish(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), null, null), slots.series());
        assertThat(wished.best(need(0, 3), 1).get(0).at().toLocalDate()).isEqualTo(MONDAY.plusDays(3));
    }

    /** However full the days are, the first proposal shares a day with another visit of the plan only if no other day has a time. */
    @Property(tries = 100)
    void two_visits_of_a_plan_share_a_day_only_where_there_is_no_other(@ForAll long seed) {
        Random chance = new Random(seed);
        List<TakenCells.TakenTime> full = new ArrayList<>();
        for (int i = 0; i < 120; i++)
            full.add(taken(
                    List.of(1L + chance.nextInt(2), 11L + chance.nextInt(2)),
                    MONDAY.plusDays(chance.nextInt(10)).atTime(8, 0).plusMinutes(5L * chance.nextInt(100))));
        SlotWish wish = chance.nextBoolean()
                ? SlotWish.NONE
                : new SlotWish(Set.of(DayOfWeek.FRIDAY), LocalTime.NOON, null, DANIEL);
        SlotSearch slots = new SlotSearch(free(Set.of(), TakenCells.of(full)), wish, Series.of(INES));
        for (int i = 0; i < 8; i++) {
            int from = chance.nextInt(5);
            SlotNeed need = need(from, from + 4);
            List<Slot> found = chance.nextBoolean() ? slots.best(need, 4) : slots.soonest(need, 4);
            if (found.isEmpty()) continue;
            SlotSearch now = slots;
            if (now.series().has(found.get(0).at().toLocalDate()))
                assertThat(need.from()
                                .datesUntil(need.to().plusDays(1))
                                .filter(day -> !now.series().has(day)))
                        .allMatch(day -> now.best(need.on(day, day), 1).isEmpty());
            slots = now.withTaken(found.get(0), need.minutes());
        }
    }
}
