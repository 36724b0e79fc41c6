package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.course.MissedChoice;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.container.Inside;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Six visits of a plan were missed: the desk asks, the therapist decides, and the offer follows. */
@Inside
class DecidingMissedVisitsIT extends PlanToBook {
    private static final int MISSED = 6;
    private static final int BEGUN = 21;
    private static final String GIVEN_UP =
            "select count(*) from visit where plan_id = ? and missed_choice = 'DROP' and state = 'WITHDRAWN'";

    @Inject
    DecidingMissedVisits decidingMissedVisits;

    private void ask(long plan) {
        acting.as(desk, () -> decidingMissedVisits.ask(plan));
    }

    private List<Long> decide(long plan, MissedChoice choice) {
        return acting.as(thea, () -> decidingMissedVisits.decide(plan, choice, MISSED));
    }

    private MissedSheet missed(long plan) {
        return acting.as(thea, () -> decidingMissedVisits.missed(plan));
    }

    private List<TaskLine> toDecide() {
        return tasks(thea).stream()
                .filter(task -> task.kind() == TaskKind.MISSED_VISITS)
                .toList();
    }

    private static List<LocalDate> days(Offer offer) {
        return offer.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.proposed()))
                .map(SlotLine::on)
                .toList();
    }

    @Test
    void the_desk_asks_once_and_the_therapist_reads_what_each_choice_costs() {
        long plan = begun(BEGUN);
        assertThat(offer(plan).missed().asked()).isFalse();
        assertThat(waiting(plan).get(0).unbooked().undecided()).isEqualTo(MISSED);
        ask(plan);
        ask(plan);
        assertThat(toDecide())
                .singleElement()
                .satisfies(task -> assertThat(task.subject().id()).isEqualTo(plan));
        assertThat(offer(plan).missed().asked()).isTrue();
        assertThat(missed(plan)).isEqualTo(new MissedSheet(MISSED, 12, true, null, 21, 2));
    }

    @Test
    void what_moves_along_by_itself_is_no_question() {
        long plan = begun(7);
        assertThat(acting.refusalAs(desk, () -> decidingMissedVisits.ask(plan))).isEqualTo("booking.nothing-missed");
        assertThat(missed(plan).shown()).isFalse();
        assertThat(toDecide()).isEmpty();
    }

    @Test
    void made_up_visits_come_every_other_day_until_the_series_is_nearly_on_time() {
        long plan = begun(BEGUN);
        ask(plan);
        decide(plan, MissedChoice.CATCH_UP);
        assertThat(toDecide()).isEmpty();
        Offer offer = offer(plan);
        List<LocalDate> days = days(offer);
        assertThat(days).hasSize(12).isSorted();
        for (int i = 1; i < 12; i++)
            assertThat(days.get(i)).isAfterOrEqualTo(days.get(i - 1).plusDays(2));
        assertThat(days.get(MISSED - 1)).isBefore(clinic.today().plusDays(14));
        assertThat(offer.missed().undecided()).isZero();
        assertThat(offer.missed().choice()).isEqualTo(MissedChoice.CATCH_UP);
        assertThat(offer.missed().later()).isLessThan(7);
        assertThat(book(plan)).hasSize(12);
    }

    @Test
    void moved_along_two_visits_come_each_week_and_the_price_is_three_weeks() {
        long plan = begun(BEGUN);
        decide(plan, MissedChoice.MOVE_ALONG);
        Offer offer = offer(plan);
        List<LocalDate> days = days(offer);
        assertThat(days).hasSize(12).isSorted();
        for (int i = 2; i < 12; i++)
            assertThat(days.get(i)).isAfterOrEqualTo(days.get(i - 2).plusDays(4));
        assertThat(offer.missed().later()).isBetween(15L, 21L);
        assertThat(missed(plan).choice()).isEqualTo(MissedChoice.MOVE_ALONG);
        decide(plan, MissedChoice.CATCH_UP);
        assertThat(offer(plan).missed().choice())
                .as("decided anew before it is booked")
                .isEqualTo(MissedChoice.CATCH_UP);
    }

    @Test
    void what_is_given_up_is_asked_for_no_more_not_even_by_the_next_version() {
        long plan = begun(BEGUN);
        decide(plan, MissedChoice.DROP);
        assertThat(waiting(plan).get(0).unbooked().undecided()).isZero();
        assertThat(offer(plan).lines()).hasSize(6).allMatch(line -> line.proposed() != null);
        assertThat(waiting(plan).get(0).unbooked().of()).isEqualTo(6);
        practice.extend(thea, plan, 45);
        assertThat(offer(plan).lines()).hasSize(6).noneMatch(OfferLine::late);
        assertThat(rows.number(GIVEN_UP, plan)).isEqualTo(MISSED);
    }

    @Test
    void the_next_version_leaves_visits_that_moved_along_where_they_are_booked() {
        long plan = begun(7);
        book(plan);
        practice.extend(thea, plan, 25);
        assertThat(booked(plan)).hasSize(12).noneMatch(visit -> visit.troubled());
    }

    @Test
    void a_decision_is_undone_and_the_question_is_back_unless_it_has_been_booked_by_then() {
        long plan = begun(BEGUN);
        for (MissedChoice choice : MissedChoice.values()) {
            List<Long> decided = decide(plan, choice);
            acting.as(thea, () -> decidingMissedVisits.undo(plan, decided));
            assertThat(missed(plan)).isEqualTo(new MissedSheet(MISSED, 12, true, null, 21, 2));
            assertThat(toDecide()).hasSize(1);
        }
        List<Long> decided = decide(plan, MissedChoice.CATCH_UP);
        book(plan);
        assertThat(acting.refusalAs(thea, () -> decidingMissedVisits.undo(plan, decided)))
                .isEqualTo("booking.state");
    }

    @Test
    void who_has_read_another_number_of_visits_decides_nothing() {
        long plan = begun(BEGUN);
        assertThat(acting.refusalAs(thea, () -> decidingMissedVisits.decide(plan, MissedChoice.DROP, 5)))
                .isEqualTo("refusal.stale");
        assertThat(missed(plan).missed()).isEqualTo(MISSED);
        assertThat(rows.number(GIVEN_UP, plan)).isZero();
    }

    /** With four left, the series ends two weeks later and moves along by itself. */
    @Test
    void once_the_desk_has_booked_enough_of_what_was_missed_nobody_needs_to_decide() {
        long plan = begun(BEGUN);
        ask(plan);
        for (int i = 0; i < 2; i++) {
            assertThat(toDecide()).hasSize(1);
            OfferLine next = offer(plan).lines().get(0);
            book(
                    plan,
                    List.of(new ChosenSlot(
                            next.visit(), next.alternatives().get(0).slot())));
        }
        assertThat(toDecide()).isEmpty();
        assertThat(offer(plan).missed().undecided()).isZero();
    }
}
