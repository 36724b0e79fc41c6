package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.notes.NoteDraft;
import extensor.care.notes.PastVisit;
import extensor.care.notes.WritingNotes;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit has one id from promise to note, and keeps it after its end. */
@Inside
class OneIdIT extends ClinicAtWork {
    @Inject
    WritingNotes writingNotes;

    private long plan;

    @BeforeEach
    void aPlanWithTwoVisits() {
        plan = plan(1, 14, 1, "MT_MASSAGE");
    }

    @Test
    void what_is_offered_is_booked_written_and_read_under_one_id() {
        List<Long> promised = offer(plan).lines().stream().map(OfferLine::visit).toList();
        assertThat(book(plan)).containsExactlyElementsOf(promised);
        long visit = promised.get(0);
        time.stop();
        passTo(appointment(visit).time().startsAt().plusSeconds(600));
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING.said(null, null, "As planned")));
        assertThat(appointment(visit).state()).isEqualTo(VisitState.GIVEN);
        assertThat(acting.as(thea, () -> writingNotes.ofPatient(patient)))
                .singleElement()
                .extracting(PastVisit::id, PastVisit::signed)
                .containsExactly(visit, true);
    }

    @Test
    void what_is_cancelled_keeps_its_id_and_its_time_and_the_plan_asks_for_another_one() {
        List<Long> booked = book(plan);
        AppointmentLine before = appointment(booked.get(0));
        cancel(before.id());
        OfferLine fresh = offer(plan).lines().get(0);
        assertThat(fresh.visit()).isNotEqualTo(before.id());
        assertThat(fresh.window().ordinal())
                .isEqualTo((int) rows.number("select ordinal from visit where id = ?", before.id()));
        assertThat(appointment(before.id()).time().at()).isEqualTo(before.time().at());
        assertThat(appointment(before.id()).state()).isEqualTo(VisitState.CANCELLED);
        undoCancelling(before.id());
        assertThat(offer(plan).lines()).isEmpty();
        assertThat(appointment(before.id()).state()).isEqualTo(VisitState.BOOKED);
        ChosenSlot late = new ChosenSlot(fresh.visit(), fresh.proposed().slot());
        assertThat(acting.refusalAs(desk, () -> bookingVisits.book(plan, List.of(late), "one-id-late")))
                .as("what was offered meanwhile")
                .isEqualTo("booking.already");
    }

    @Test
    void what_was_booked_again_is_another_visit_and_the_cancelled_one_cannot_come_back() {
        long first = book(plan).get(0);
        cancel(first);
        long second = book(plan).get(0);
        assertThat(second).isNotEqualTo(first);
        assertThat(acting.refusalAs(desk, () -> cancellingVisits.undo(first))).isEqualTo("booking.already");
        assertThat(rows.number("select count(*) from visit where plan_id = ? and asked is not null", plan))
                .as("each visit that the plan asks for is there once")
                .isEqualTo(2);
    }

    @Test
    void a_visit_of_no_plan_is_checked_in_and_missed_as_any_other() {
        long here = ofNoPlan();
        acting.as(desk, () -> checkingIn.checkIn(here));
        assertThat(appointment(here).state()).isEqualTo(VisitState.ARRIVED);
        long gone = ofNoPlan();
        rows.change("update visit set starts_at = '2026-01-05 15:00:00' where id = ?", gone);
        acting.as(desk, () -> checkingIn.noShow(gone));
        assertThat(appointment(gone).state()).isEqualTo(VisitState.NO_SHOW);
        assertThat(appointment(gone).plan()).isNull();
        assertThat(rows.number("select count(*) from visit where patient_id = ? and state = 'EXPECTED'", patient))
                .as("nothing waits in place of what no plan asks for")
                .isEqualTo(2);
    }

    private long ofNoPlan() {
        long id = Id.next();
        rows.change(
                "insert into visit (id, revision, site_id, patient_id, track, ordinal, therapist_id, room_id, starts_at, minutes, state, troubles, request_key, booked_by, booked_at)"
                        + " values (?, 1, ?, ?, 'THERAPY', 0, ?, ?, ?, 30, 'BOOKED', null, ?, ?, ?)",
                id,
                site,
                patient,
                thea.account(),
                room,
                clinic.today().atTime(17, 0),
                "no-plan-" + id,
                desk.account(),
                clinic.today().atTime(8, 0));
        return id;
    }
}
