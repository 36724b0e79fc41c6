package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.clinic.KeepingHours;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which times are proposed: in order, one visit a day, by wish, and around what was chosen by hand. */
@Inside
class SlotOffersIT extends PlanToBook {
    @Inject
    KeepingHours hours;

    /** The first visits of the plan were to be so many days ago, half a week each, and nobody came. */
    private void missed(long plan, int visits, int daysAgo) {
        for (int i = 1; i <= visits; i++)
            rows.change(
                    "update visit set window_from = ?, window_to = ? where plan_id = ? and asked = ?",
                    clinic.today().minusDays(daysAgo - 3L * i),
                    clinic.today().minusDays(daysAgo - 2 - 3L * i),
                    plan,
                    i);
    }

    private static List<LocalDate> days(Offer offer) {
        return days(offer.lines());
    }

    private static List<LocalDate> days(List<OfferLine> lines) {
        return lines.stream().map(l -> l.proposed().on()).toList();
    }

    /** The days between the plan's next window and today are free of visits: what was missed is given there. */
    @Test
    void overdue_visits_are_offered_in_their_order_from_now_on_and_as_far_apart_as_planned() {
        long plan = plan();
        missed(plan, 4, 20);
        Offer offer = offer(plan);
        List<OfferLine> late = offer.lines().stream().filter(OfferLine::late).toList();
        assertThat(late).extracting(line -> line.window().ordinal()).containsExactly(1, 2, 3, 4);
        assertThat(days(offer)).hasSize(12).isSorted();
        assertThat(days(offer).get(0)).isBeforeOrEqualTo(clinic.today().plusDays(2));
        for (int i = 1; i < 12; i++)
            assertThat(days(offer).get(i))
                    .isAfterOrEqualTo(days(offer).get(i - 1).plusDays(2));
        for (int i = 2; i < 12; i++)
            assertThat(days(offer).get(i))
                    .as("two a week")
                    .isAfterOrEqualTo(days(offer).get(i - 2).plusDays(4));
        assertThat(offer.missed().missed()).isEqualTo(4);
        assertThat(offer.missed().undecided()).isZero();
        assertThat(offer.missed().later()).isZero();
    }

    @Test
    void the_rest_moves_along_with_its_price_and_can_be_booked_as_it_stands() {
        long plan = begun(7);
        Offer offer = offer(plan);
        assertThat(days(offer)).hasSize(12).isSorted();
        assertThat(offer.lines().get(1).late()).isTrue();
        assertThat(offer.lines().get(0).proposed().on())
                .isBeforeOrEqualTo(clinic.today().plusDays(2));
        assertThat(offer.lines().subList(2, 12)).allMatch(OfferLine::moved);
        assertThat(offer.missed().missed()).isEqualTo(2);
        assertThat(offer.missed().later()).isBetween(1L, 7L);
        assertThat(offer.missed().last()).isEqualTo(days(offer).get(11));
        assertThat(book(plan)).hasSize(12);
        assertThat(offer(plan).lines()).isEmpty();
    }

    @Test
    void a_visit_that_moved_along_can_be_moved_to_a_day_between_the_one_before_and_the_one_after() {
        long plan = begun(7);
        book(plan);
        List<AppointmentLine> booked = booked(plan);
        for (int i = 1; i < 11; i++)
            assertThat(firstFree(booked.get(i).id()).on())
                    .isAfter(booked.get(i - 1).time().at().toLocalDate())
                    .isBefore(booked.get(i + 1).time().at().toLocalDate());
    }

    @Test
    void a_plan_of_which_nobody_booked_a_visit_in_time_begins_later_as_a_whole() {
        time.stop();
        long plan = plan();
        passTo(at(22, 7, 0));
        Offer offer = offer(plan);
        assertThat(offer.missed().undecided()).isZero();
        assertThat(days(offer)).hasSize(12).isSorted();
        assertThat(days(offer).get(0)).isBeforeOrEqualTo(clinic.today().plusDays(3));
        assertThat(offer.missed().later()).isBetween(15L, 21L);
    }

    @Test
    void what_would_end_the_series_weeks_later_waits_for_the_therapist_and_the_visits_that_are_due_keep_their_days() {
        Offer offer = offer(begun(21));
        assertThat(offer.missed().undecided()).isEqualTo(6);
        assertThat(offer.missed().atMost()).isEqualTo(21);
        assertThat(offer.lines().subList(0, 6))
                .allMatch(line -> line.proposed() == null && line.obstacle() == NoSlotReason.MISSED)
                .allMatch(line -> !line.alternatives().isEmpty());
        assertThat(offer.lines().subList(6, 12))
                .allMatch(line -> line.window().holds(line.proposed().on()));
    }

    @Test
    void two_visits_with_one_day_left_are_not_proposed_on_it_together_and_a_choice_by_hand_is_warned_of() {
        long plan = plan();
        LocalDate day = clinic.today().plusDays(2);
        rows.change(
                "update visit set window_from = ?, window_to = ? where plan_id = ? and asked in (1, 2)",
                day,
                day,
                plan);
        Offer offer = offer(plan);
        assertThat(offer.lines().get(0).proposed().on()).isEqualTo(day);
        assertThat(offer.lines().get(0).proposed().sharesDay()).isFalse();
        OfferLine second = offer.lines().get(1);
        assertThat(second.proposed()).isNull();
        assertThat(second.obstacle()).isEqualTo(NoSlotReason.NO_DAY);
        assertThat(second.alternatives())
                .hasSize(3)
                .filteredOn(SlotLine::sharesDay)
                .singleElement()
                .satisfies(slot -> assertThat(slot.on()).isEqualTo(day));
        ChosenSlot byHand =
                new ChosenSlot(second.visit(), second.alternatives().get(2).slot());
        ChosenSlot first = offer.proposed().get(0);
        assertThat(around(plan, SlotWish.NONE, byHand, first).lines().subList(0, 2))
                .allMatch(line -> line.proposed().sharesDay());
        assertThat(offer.lines().stream().skip(2).map(l -> l.proposed().on())).doesNotHaveDuplicates();
    }

    @Test
    void nothing_overdue_is_proposed_on_a_day_on_which_the_plan_has_a_visit_that_has_begun() {
        long plan = plan();
        AppointmentLine begun = appointment(book(plan).get(0));
        time.stop();
        passTo(begun.time().startsAt().plusSeconds(60));
        rows.change(
                "update visit set window_from = ?, window_to = ?, state = 'EXPECTED', site_id = null, therapist_id = null, room_id = null, starts_at = null, minutes = null, troubles = null, request_key = null, booked_by = null, booked_at = null where plan_id = ? and asked = 2",
                begun.time().at().toLocalDate().minusDays(3),
                begun.time().at().toLocalDate().minusDays(2),
                plan);
        assertThat(offer(plan).lines()).singleElement().satisfies(line -> {
            assertThat(line.late()).isTrue();
            assertThat(line.proposed().on()).isAfter(begun.time().at().toLocalDate());
        });
    }

    private Offer around(long plan, SlotWish wish, ChosenSlot... chosen) {
        return acting.as(desk, () -> bookingVisits.offerAround(plan, wish, List.of(chosen)));
    }

    @Test
    void what_was_chosen_stays_and_a_later_visit_that_was_proposed_there_gets_another_time() {
        long plan = plan();
        List<OfferLine> before = offer(plan).lines();
        Slot wanted = before.get(2).proposed().slot();
        ChosenSlot second = new ChosenSlot(before.get(1).visit(), wanted);
        ChosenSlot third = new ChosenSlot(before.get(2).visit(), wanted);
        ChosenSlot fourth = new ChosenSlot(
                before.get(3).visit(), before.get(3).alternatives().get(0).slot());
        Offer now = around(plan, SlotWish.NONE, second, third, fourth);
        assertThat(now.lines().get(1).proposed().slot()).isEqualTo(wanted);
        assertThat(now.lines().get(3).proposed().slot()).isEqualTo(fourth.slot());
        assertThat(now.lines())
                .filteredOn(OfferLine::lost)
                .extracting(line -> line.window().ordinal())
                .containsExactly(3);
        assertThat(now.lines().get(0).proposed())
                .as("nobody was in its way")
                .isEqualTo(before.get(0).proposed());
        assertThat(acting.as(desk, () -> bookingVisits.book(plan, now.proposed(), RequestKey.key()))
                        .visits())
                .as("nothing that is proposed is in the way of anything else")
                .hasSize(12);
    }

    @Test
    void a_wish_leaves_alone_what_was_chosen_and_chosen_times_that_others_took_are_told_each() {
        long plan = plan();
        Offer before = offer(plan);
        ChosenSlot first = new ChosenSlot(
                before.lines().get(0).visit(),
                before.lines().get(0).alternatives().get(0).slot());
        SlotWish afternoon = new SlotWish(Set.of(), LocalTime.of(14, 0), null, null);
        Offer wished = around(plan, afternoon, first);
        assertThat(wished.lines().get(0).proposed().slot()).isEqualTo(first.slot());
        assertThat(wished.lines().get(0).lost()).isFalse();
        assertThat(wished.lines().subList(1, 12))
                .allMatch(l -> l.proposed().at().getHour() >= 14);
        for (int line : List.of(1, 4)) {
            LocalDate day = before.lines().get(line).proposed().on();
            acting.as(administrator, () -> hours.close(site, day, null));
        }
        Offer after = around(plan, SlotWish.NONE, before.proposed().toArray(ChosenSlot[]::new));
        assertThat(after.lines())
                .filteredOn(OfferLine::lost)
                .extracting(line -> line.window().ordinal())
                .containsExactly(2, 5);
        assertThat(after.lines())
                .filteredOn(l -> !l.lost())
                .allMatch(l -> before.proposed()
                        .contains(new ChosenSlot(l.visit(), l.proposed().slot())));
    }
}
