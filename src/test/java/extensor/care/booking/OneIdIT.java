package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.notes.NoteDraft;
import extensor.care.notes.PastVisit;
import extensor.care.notes.WritingNotes;
import extensor.care.patients.Clinic;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.CancelReason;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit has one id from promise to note, and keeps it for what it was when it has ended. */
@Inside
class OneIdIT {
    @Inject
    Clinic clinic;

    @Inject
    Practice practice;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    BookingVisits bookingVisits;

    @Inject
    CancellingVisits cancellingVisits;

    @Inject
    CheckingIn checkingIn;

    @Inject
    ReadingAppointments readingAppointments;

    @Inject
    WritingNotes writingNotes;

    @Inject
    Clock clock;

    private SignedIn thea;
    private SignedIn desk;
    private long patient;
    private long plan;
    private long site;
    private long room;

    @BeforeEach
    void aPlanWithTwoVisits() {
        thea = clinic.staff(Role.THERAPIST);
        desk = clinic.staff(Role.DESK);
        patient = clinic.register(thea);
        long episode = clinic.episode(thea, patient);
        site = practice.siteOf(episode);
        practice.works(site, thea.account());
        room = practice.room(site, "TREATMENT_ROOM");
        plan = practice.plan(thea, patient, episode, 1, 14, 1, "MT_MASSAGE");
    }

    private Offer offer() {
        return acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE));
    }

    private BookingResult book(List<ChosenSlot> chosen) {
        return acting.as(desk, () -> bookingVisits.book(plan, chosen, "one-id-" + Id.text(Id.next())));
    }

    private AppointmentLine line(long visit) {
        return acting.as(desk, () -> readingAppointments.visit(visit));
    }

    private void cancel(long visit) {
        int revision = line(visit).revision();
        acting.as(desk, done(() -> cancellingVisits.cancel(visit, revision, CancelReason.PATIENT_ASKED)));
    }

    private static Callable<Void> done(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private String key(Callable<?> act) {
        return acting.failureAs(desk, act) instanceof Refusal no ? no.key() : null;
    }

    @Test
    void what_is_offered_is_booked_written_and_read_under_one_id() {
        List<Long> promised = offer().lines().stream().map(OfferLine::visit).toList();
        assertThat(book(offer().proposed()).visits()).containsExactlyElementsOf(promised);
        long visit = promised.get(0);
        rows.change(
                "update visit set starts_at = ? where id = ?",
                LocalDateTime.ofInstant(clock.instant().minusSeconds(600), ZoneOffset.UTC),
                visit);
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING.said(null, null, "As planned")));
        assertThat(line(visit).state()).isEqualTo(VisitState.GIVEN);
        assertThat(acting.as(thea, () -> writingNotes.ofPatient(patient)))
                .singleElement()
                .extracting(PastVisit::id, PastVisit::signed)
                .containsExactly(visit, true);
    }

    @Test
    void what_is_cancelled_keeps_its_id_and_its_time_and_the_plan_asks_for_another_one() {
        List<Long> booked = book(offer().proposed()).visits();
        AppointmentLine before = line(booked.get(0));
        cancel(before.id());
        OfferLine fresh = offer().lines().get(0);
        assertThat(fresh.visit()).isNotEqualTo(before.id());
        assertThat(fresh.window().ordinal())
                .isEqualTo((int) rows.number("select ordinal from visit where id = ?", before.id()));
        assertThat(line(before.id()).time().at()).isEqualTo(before.time().at());
        assertThat(line(before.id()).state()).isEqualTo(VisitState.CANCELLED);
        acting.as(desk, done(() -> cancellingVisits.undo(before.id())));
        assertThat(offer().lines()).isEmpty();
        assertThat(line(before.id()).state()).isEqualTo(VisitState.BOOKED);
        ChosenSlot late = new ChosenSlot(fresh.visit(), fresh.proposed().slot());
        assertThat(key(() -> bookingVisits.book(plan, List.of(late), "one-id-late")))
                .as("what was offered meanwhile")
                .isEqualTo("booking.already");
    }

    @Test
    void what_was_booked_again_is_another_visit_and_the_cancelled_one_cannot_come_back() {
        long first = book(offer().proposed()).visits().get(0);
        cancel(first);
        long second = book(offer().proposed()).visits().get(0);
        assertThat(second).isNotEqualTo(first);
        assertThat(key(done(() -> cancellingVisits.undo(first)))).isEqualTo("booking.already");
        assertThat(rows.number("select count(*) from visit where plan_id = ? and asked is not null", plan))
                .as("each visit that the plan asks for is there once")
                .isEqualTo(2);
    }

    @Test
    void a_visit_of_no_plan_is_checked_in_and_missed_as_any_other() {
        long here = ofNoPlan();
        acting.as(desk, done(() -> checkingIn.checkIn(here)));
        assertThat(line(here).state()).isEqualTo(VisitState.ARRIVED);
        long gone = ofNoPlan();
        rows.change("update visit set starts_at = '2026-01-05 15:00:00' where id = ?", gone);
        acting.as(desk, done(() -> checkingIn.noShow(gone)));
        assertThat(line(gone).state()).isEqualTo(VisitState.NO_SHOW);
        assertThat(line(gone).plan()).isNull();
        assertThat(rows.number("select count(*) from visit where patient_id = ? and state = 'EXPECTED'", patient))
                .as("nothing waits in place of what no plan asks for")
                .isEqualTo(2);
    }

    private long ofNoPlan() {
        long id = Id.next();
        rows.change(
                "insert into visit (id, revision, site_id, patient_id, track, ordinal, therapist_id, room_id, devices, starts_at, minutes, state, troubles, request_key, booked_by, booked_at)"
                        + " values (?, 1, ?, ?, 'THERAPY', 0, ?, ?, '', ?, 30, 'BOOKED', '', ?, ?, ?)",
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
