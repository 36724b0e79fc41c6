package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.KeepingRooms;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A booked visit is moved, kept on its day on purpose, and moved back. */
@Inside
class MovingVisitsIT extends BookedPlan {
    @Inject
    KeepingHours hours;

    @Inject
    KeepingRooms rooms;

    @Test
    void a_visit_is_moved_and_moved_back() {
        long visit = booked().get(3).id();
        AppointmentLine before = appointment(visit);
        List<SlotLine> free = acting.as(desk, () -> movingVisits.free(visit, SlotWish.NONE));
        assertThat(free).isNotEmpty();
        Slot to = free.stream()
                .map(SlotLine::slot)
                .filter(s -> !s.at().equals(before.time().at()))
                .findFirst()
                .orElseThrow();
        assertThat(acting.refusalAs(desk, () -> movingVisits.move(visit, before.revision() + 1, to)))
                .isEqualTo("refusal.stale");
        int moved = acting.as(desk, () -> movingVisits.move(visit, before.revision(), to));
        assertThat(appointment(visit).time().at()).isEqualTo(to.at());
        assertThat(moved).isEqualTo(appointment(visit).revision());
        assertThat(cells(visit)).isEqualTo(3 * 6);
        acting.as(desk, () -> movingVisits.undo(visit, moved));
        assertThat(appointment(visit).time().at()).isEqualTo(before.time().at());
        assertThat(cells(visit)).isEqualTo(3 * 6);
        SlotLine dropped = acting.as(
                        desk,
                        () -> movingVisits.at(
                                visit, colleague.account(), before.time().at().plusMinutes(30)))
                .get(0);
        assertThat(dropped.slot().room()).isEqualTo(before.place().room().id());
        assertThat(dropped.therapistName()).isNotBlank();
    }

    @Test
    void a_time_that_no_calendar_has_is_not_found() {
        AppointmentLine line = booked().get(0);
        long visit = line.id();
        LocalDateTime far = LocalDateTime.of(999_999_999, 12, 31, 9, 0);
        assertThat(acting.refusalAs(
                        desk, () -> movingVisits.at(visit, line.therapist().id(), far)))
                .isEqualTo(NOT_FOUND);
        assertThatThrownBy(() -> Slot.of(far + "_" + Id.text(line.therapist().id()) + "_"
                        + Id.text(line.place().room().id())))
                .isInstanceOf(Refusal.class);
        assertThat(Slot.of("2999-12-31T09:00_" + Id.text(1) + "_" + Id.text(2)).at())
                .isEqualTo(LocalDateTime.of(2999, 12, 31, 9, 0));
    }

    @Test
    void a_day_outside_the_plan_that_somebody_chose_is_no_trouble_whatever_else_changes() {
        AppointmentLine first = booked().get(0);
        LocalDate far = clinic.today().plusDays(30);
        Slot outside = new Slot(thea.account(), room, List.of(), far.atTime(10, 0));
        move(first, outside);
        long closed = acting.as(administrator, () -> hours.close(site, far, null));
        assertThat(appointment(first.id()).problems()).containsExactly(BookingProblem.CLOSED);
        acting.as(administrator, () -> hours.open(closed));
        assertThat(appointment(first.id()).problems()).isEmpty();
    }

    @Test
    void a_visit_on_another_day_is_kept_there_on_purpose_and_that_is_taken_back() {
        practice.revise(thea, plan, 42, 1);
        AppointmentLine off = booked().stream()
                .filter(AppointmentLine::onOtherDay)
                .findFirst()
                .orElseThrow();
        assertThat(acting.refusalAs(desk, () -> movingVisits.keep(off.id(), off.revision() + 1, true)))
                .isEqualTo("refusal.stale");
        int kept = acting.as(desk, () -> movingVisits.keep(off.id(), off.revision(), true));
        assertThat(appointment(off.id()).problems()).isEmpty();
        assertThat(appointment(off.id()).time().at()).isEqualTo(off.time().at());
        assertThat(appointment(off.id()).revision()).isEqualTo(kept);
        acting.as(desk, () -> movingVisits.keep(off.id(), kept, false));
        assertThat(appointment(off.id()).problems()).containsExactly(BookingProblem.ANOTHER_DAY);
        practice.extend(thea, plan, 45);
        AppointmentLine tooShort = appointment(off.id());
        acting.as(desk, () -> movingVisits.keep(off.id(), tooShort.revision(), true));
        assertThat(appointment(off.id()).problems())
                .as("only the day is a matter of choice")
                .containsExactly(BookingProblem.LONGER);
    }

    @Test
    void a_move_by_hand_ends_the_trouble_where_the_slot_fits_and_is_refused_where_it_does_not() {
        AppointmentLine touched = booked().get(1);
        LocalDate day = touched.time().at().toLocalDate();
        acting.as(administrator, () -> hours.away(thea.account(), day, day, null));
        AppointmentLine marked = appointment(touched.id());
        LocalDateTime nine = day.atTime(9, 0);
        assertThat(acting.refusalAs(
                        desk,
                        () -> movingVisits.move(
                                marked.id(), marked.revision(), new Slot(thea.account(), room, List.of(), nine))))
                .isEqualTo("booking.not-working");
        assertThat(appointment(touched.id()).problems()).containsExactly(BookingProblem.AWAY);
        acting.as(
                desk,
                () -> movingVisits.move(
                        marked.id(), marked.revision(), new Slot(colleague.account(), room, List.of(), nine)));
        assertThat(appointment(touched.id()).problems()).isEmpty();
    }

    @Test
    void a_move_is_undone_once_and_only_while_its_time_is_free_and_nothing_else_has_changed() {
        AppointmentLine first = booked().get(0);
        AppointmentLine second = booked().get(1);
        assertThat(acting.refusalAs(desk, () -> movingVisits.undo(first.id(), first.revision())))
                .as("it was not moved")
                .isEqualTo("booking.state");
        SlotLine to = acting.as(
                        desk,
                        () -> movingVisits.at(
                                first.id(), thea.account(), first.time().at().plusHours(2)))
                .get(0);
        int moved = move(first, to.slot());
        assertThat(acting.refusalAs(desk, () -> movingVisits.undo(first.id(), moved + 1)))
                .isEqualTo("refusal.stale");
        SlotLine there = acting.as(
                        desk,
                        () -> movingVisits.at(
                                second.id(), thea.account(), first.time().at()))
                .get(0);
        int taken = move(second, there.slot());
        assertThat(acting.refusalAs(desk, () -> movingVisits.undo(first.id(), moved)))
                .isEqualTo("booking.stays");
        acting.as(desk, () -> movingVisits.undo(second.id(), taken));
        int back = acting.as(desk, () -> movingVisits.undo(first.id(), moved));
        assertThat(appointment(first.id()).time().at()).isEqualTo(first.time().at());
        assertThat(acting.refusalAs(desk, () -> movingVisits.undo(first.id(), back)))
                .isEqualTo("booking.state");
    }

    @Test
    void what_was_cancelled_or_moved_by_mistake_goes_back_also_to_a_place_that_no_longer_fits_and_is_marked_there() {
        AppointmentLine first = booked().get(0);
        AppointmentLine second = booked().get(1);
        acting.as(administrator, () -> rooms.retire(room));
        long spare = practice.room(site);
        AppointmentLine marked = appointment(first.id());
        int moved = acting.as(
                desk,
                () -> movingVisits.move(
                        first.id(),
                        marked.revision(),
                        new Slot(thea.account(), spare, List.of(), first.time().at())));
        assertThat(appointment(first.id()).problems()).isEmpty();
        acting.as(desk, () -> movingVisits.undo(first.id(), moved));
        assertThat(appointment(first.id()).problems()).containsExactly(BookingProblem.ROOM_GONE);
        int revision = appointment(second.id()).revision();
        acting.as(desk, () -> cancellingVisits.cancel(second.id(), revision, CancelReason.CLINIC_CLOSED));
        assertThat(appointment(second.id()).problems()).as("cancelled").isEmpty();
        undoCancelling(second.id());
        assertThat(appointment(second.id()).problems()).containsExactly(BookingProblem.ROOM_GONE);
    }
}
