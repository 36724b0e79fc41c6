package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.clinic.DeviceKind;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.container.inside.Ceilings;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a visit holds is rows with foreign keys: they follow each move and stay with a visit that was cancelled, and the database lets none of them go. */
@Inside
class HeldDevicesIT extends ClinicAtWork {
    @Inject
    Ceilings ceilings;

    private long ultrasound;
    private long lamp;
    private long plan;

    @BeforeEach
    void twoDevicesAreNeeded() {
        ultrasound = practice.device(site, DeviceKind.ULTRASOUND);
        lamp = practice.device(site, DeviceKind.INFRARED_LAMP);
        plan = plan(1, 42, 2, "US_THERAPEUTIC");
        rows.change(
                "update visit set window_device_kinds = '[\"INFRARED_LAMP\",\"ULTRASOUND\"]' where plan_id = ?", plan);
    }

    private List<Long> held(long visit) {
        return rows.all("select device_id from visit_device where visit_id = ? order by kind", visit).stream()
                .map(row -> (Long) row.get(0))
                .toList();
    }

    @Test
    void a_visit_holds_its_devices_when_it_is_booked_moved_moved_back_cancelled_and_put_back() {
        long visit = book(plan).get(0);
        assertThat(held(visit)).containsExactly(lamp, ultrasound);
        long other = practice.device(site, DeviceKind.ULTRASOUND);
        AppointmentLine line = appointment(visit);
        Slot free = firstFree(visit).slot();
        int moved = move(line, new Slot(free.therapist(), free.room(), List.of(lamp, other), free.at()));
        assertThat(held(visit)).containsExactly(lamp, other);
        acting.as(desk, () -> movingVisits.undo(visit, moved));
        assertThat(held(visit)).containsExactly(lamp, ultrasound);
        long cells = cells(visit);
        assertThat(cells).isEqualTo(5L * line.time().minutes() / 5);
        cancel(visit);
        assertThat(cells(visit)).isZero();
        assertThat(held(visit)).containsExactly(lamp, ultrasound);
        assertThat(appointment(visit).place().devices()).containsExactly("INFRARED_LAMP", "ULTRASOUND");
        undoCancelling(visit);
        assertThat(cells(visit)).isEqualTo(cells);
    }

    @Test
    void a_device_that_a_visit_holds_or_held_cannot_be_deleted() {
        long visit = book(plan).get(0);
        rows.change("delete from visit_device where device_id = ? and visit_id <> ?", ultrasound, visit);
        assertThatThrownBy(() -> rows.change("delete from device where id = ?", ultrasound))
                .isInstanceOf(IllegalStateException.class);
        cancel(visit);
        assertThatThrownBy(() -> rows.change("delete from device where id = ?", ultrasound))
                .isInstanceOf(IllegalStateException.class);
        rows.change("delete from visit_device where visit_id = ?", visit);
        assertThat(rows.change("delete from device where id = ?", ultrasound)).isEqualTo(1);
    }

    @Test
    void devices_cost_one_statement_where_they_change_and_none_where_they_are_read() {
        Offer offer = offer(plan);
        String request = RequestKey.key();
        ceilings.sent("offer", 8, desk, () -> bookingVisits.offer(plan, SlotWish.NONE));
        ceilings.sent("book 12", 12, desk, () -> bookingVisits.book(plan, offer.proposed(), request));
        AppointmentLine line = booked(plan).get(0);
        Slot free = firstFree(line.id()).slot();
        long other = practice.device(site, DeviceKind.ULTRASOUND);
        Slot swapped = new Slot(free.therapist(), free.room(), List.of(lamp, other), free.at());
        ceilings.sent("move", 14, desk, () -> movingVisits.move(line.id(), line.revision(), swapped));
        int revision = appointment(line.id()).revision();
        ceilings.sent(
                "cancel", 6, desk, () -> cancellingVisits.cancel(line.id(), revision, CancelReason.PATIENT_ASKED));
        System.out.println("STATEMENTS with devices " + ceilings.figures());
    }
}
