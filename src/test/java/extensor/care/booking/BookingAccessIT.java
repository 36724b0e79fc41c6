package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.plans.Signing;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Slot;
import extensor.care.visits.Visits;
import extensor.container.Inside;
import extensor.container.inside.OpenTransaction;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose bookings a person may see and change, and what an appointment opens to a therapist. */
@Inside
class BookingAccessIT extends PlanToBook {
    @Inject
    Signing signing;

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    ReadingOwnVisits readingOwnVisits;

    @Inject
    Visits visits;

    @Inject
    OpenTransaction openTransaction;

    @Test
    void a_therapist_with_an_appointment_may_read_the_record_from_two_weeks_before() {
        long near = plan(1, 7, 2, "MT_MASSAGE");
        assertThat(opens(colleague, patient)).isFalse();
        book(near, withColleague(near));
        assertThat(opens(colleague, patient)).isTrue();
        assertThat(rows.number(
                        "select count(*) from care where patient_id = ? and account_id = ?", patient, thea.account()))
                .isEqualTo(1);
        long second = clinic.register(desk);
        long far = practice.plan(thea, second, clinic.episode(thea, second, site), 40, 7, 2, "MT_MASSAGE");
        book(far, withColleague(far));
        assertThat(opens(colleague, second)).as("not before two weeks before").isFalse();
    }

    /** All that is proposed, with the colleague in place of the usual therapist. */
    private List<ChosenSlot> withColleague(long plan) {
        return offer(plan).proposed().stream()
                .map(c -> new ChosenSlot(
                        c.visit(),
                        new Slot(
                                colleague.account(),
                                c.slot().room(),
                                List.of(),
                                c.slot().at())))
                .toList();
    }

    private boolean opens(SignedIn therapist, long record) {
        return !(acting.failureAs(therapist, () -> signing.readPlans(record)) instanceof Refusal);
    }

    @Test
    void a_patient_reads_their_own_visits_and_nobody_elses() {
        long plan = plan();
        book(plan);
        assertThat(acting.as(pat, () -> readingOwnVisits.mine())).hasSize(12);
        assertThat(acting.as(clinic.patient(clinic.register(thea)), () -> readingOwnVisits.mine()))
                .isEmpty();
    }

    @Test
    void every_door_is_as_if_there_were_nothing_for_a_therapist_who_is_not_in_care() {
        long plan = plan();
        long visit = book(plan).get(0);
        AppointmentLine line = appointment(visit);
        Map<String, Runnable> here = doors(plan, visit, line);
        Map<String, Runnable> nowhere = doors(12345, 12345, line);
        for (var door : here.entrySet()) {
            assertThat(acting.refusalAs(colleague, door.getValue()))
                    .as(door.getKey())
                    .isEqualTo(NOT_FOUND)
                    .isEqualTo(acting.refusalAs(colleague, nowhere.get(door.getKey())));
        }
        assertThat(appointment(visit)).isEqualTo(line);
    }

    private Map<String, Runnable> doors(long plan, long visit, AppointmentLine line) {
        Slot slot = new Slot(
                line.therapist().id(),
                line.place().room().id(),
                List.of(),
                line.time().at().plusDays(1));
        Map<String, Runnable> doors = new LinkedHashMap<>();
        doors.put("offer", () -> bookingVisits.offer(plan, SlotWish.NONE));
        doors.put("book", () -> bookingVisits.book(plan, List.of(new ChosenSlot(1, slot)), RequestKey.key()));
        doors.put("visit", () -> readingAppointments.visit(visit));
        doors.put("free", () -> movingVisits.free(visit, SlotWish.NONE));
        doors.put(
                "at",
                () -> movingVisits.at(visit, line.therapist().id(), line.time().at()));
        doors.put("move", () -> movingVisits.move(visit, line.revision(), slot));
        doors.put("cancel", () -> cancellingVisits.cancel(visit, line.revision(), CancelReason.PATIENT_ASKED));
        doors.put("undo cancelling", () -> cancellingVisits.undo(visit));
        doors.put("checkIn", () -> checkingIn.checkIn(visit));
        doors.put("noShow", () -> checkingIn.noShow(visit));
        doors.put("undo", () -> checkingIn.undo(visit));
        return doors;
    }

    @Test
    void nothing_that_the_desk_reads_says_what_is_treated() {
        long plan = plan();
        String before = offer(plan).toString() + waiting(plan);
        long visit = book(plan).get(0);
        AppointmentLine line = appointment(visit);
        String all = before
                + offer(plan)
                + line
                + acting.as(desk, () -> movingVisits.free(visit, SlotWish.NONE))
                + acting.as(
                        desk, () -> readingCalendar.day(site, line.time().at().toLocalDate()))
                + acting.as(desk, () -> checkingIn.board(site));
        assertThat(all.toLowerCase(Locale.ROOT)).doesNotContain("canary", "massage", "spasm", "m62", "low_back");
    }

    @Test
    void whose_plan_it_is_not_does_not_wait_for_it() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        SignedIn stranger = clinic.staff(Role.THERAPIST);
        for (Runnable act : List.<Runnable>of(
                () -> bookingVisits.book(plan, chosen, "stranger-1"), () -> bookingVisits.undo(plan, "stranger-1")))
            openTransaction.secondIsRefused(desk, () -> visits.lock(plan), stranger, act);
    }
}
