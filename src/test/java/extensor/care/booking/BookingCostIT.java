package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.visits.AppointmentLine;
import extensor.care.visits.CancelReason;
import extensor.container.Inside;
import extensor.container.inside.Ceilings;
import extensor.shared.Id;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What booking costs the database, with a small clinic and with a large one. */
@Inside
class BookingCostIT extends PlanToBook {
    @Inject
    Ceilings ceilings;

    @Inject
    ReadingCalendar readingCalendar;

    @Test
    void what_booking_sends_does_not_grow_with_the_clinic() {
        List<Integer> few = counted();
        long crowdPlan = plan();
        for (int size : new int[] {50, CROWD}) {
            long first = clinic.crowd(size, "b" + Id.text(Id.next()), thea.account());
            try {
                clinic.treated(first, size, thea.account(), crowdPlan);
                crowd(first, size, crowdPlan);
                ceilings.note("with " + size + " more plans and visits");
                assertThat(counted()).as(ceilings.figures()).isEqualTo(few);
            } finally {
                rows.change("delete from visit where plan_id between ? and ?", first, first + size - 1L);
                clinic.disperse(first, size);
            }
        }
        System.out.println("STATEMENTS " + ceilings.figures());
    }

    /** Each plan of a crowd has one visit to book and one booked at the site today. */
    private void crowd(long first, int size, long plan) {
        rows.change(
                "insert into visit (id, revision, plan_id, patient_id, episode_id, track, ordinal, asked, window_from, window_to, window_minutes, window_room_kinds, window_device_kinds, possible, state, cause, since)"
                        + " select p.id, 1, p.id, p.id, p.episode_id, 'THERAPY', 1, 1, v.window_from, v.window_to, 30, v.window_room_kinds, null, true, 'EXPECTED', 'NEW_PLAN', v.since"
                        + " from treatment_plan p, visit v where p.id between ? and ? and v.plan_id = ? and v.asked = 1",
                first,
                first + size - 1L,
                plan);
        LocalDateTime noon = clinic.today().atTime(17, 0);
        rows.change(
                "insert into visit (id, revision, site_id, patient_id, episode_id, plan_id, track, ordinal, therapist_id, room_id, starts_at, minutes, state, troubles, request_key, booked_by, booked_at)"
                        + " select p.id + 10000, 1, ?, p.id, p.episode_id, p.id, 'THERAPY', 2, ?, ?, ?, 30, 'BOOKED', null, concat('crowd-', p.id), ?, ?"
                        + " from treatment_plan p where p.id between ? and ?",
                site,
                colleague.account(),
                room,
                noon,
                desk.account(),
                noon,
                first,
                first + size - 1L);
    }

    private List<Integer> counted() {
        long plan = planOfAnother(thea, 60, 42, 2, "MT_MASSAGE");
        Offer offer = offer(plan);
        String request = RequestKey.key();
        List<Integer> sent = new ArrayList<>();
        sent.add(ceilings.sent("offer", 8, desk, () -> bookingVisits.offer(plan, SlotWish.NONE)));
        sent.add(ceilings.sent("book 12", 12, desk, () -> bookingVisits.book(plan, offer.proposed(), request)));
        long visit = rows.number("select min(id) from visit where starts_at is not null and plan_id = ?", plan);
        AppointmentLine line = appointment(visit);
        SlotLine to = acting.as(desk, () -> movingVisits.free(visit, SlotWish.NONE)).stream()
                .filter(s -> !s.slot().at().equals(line.time().at()))
                .findFirst()
                .orElseThrow();
        sent.add(ceilings.sent("move", 14, desk, () -> movingVisits.move(visit, line.revision(), to.slot())));
        int revision = appointment(visit).revision();
        sent.add(ceilings.sent(
                "cancel", 6, desk, () -> cancellingVisits.cancel(visit, revision, CancelReason.PATIENT_ASKED)));
        sent.add(ceilings.sent("worklist", 4, desk, () -> readingWorklist.pending(0, 20)));
        sent.add(ceilings.sent("day", 5, desk, () -> readingCalendar.day(site, clinic.today())));
        sent.add(ceilings.sent("week", 5, desk, () -> readingCalendar.week(site, thea.account(), clinic.today())));
        sent.add(ceilings.sent("arrivals", 4, desk, () -> checkingIn.board(site)));
        return sent;
    }

    @Test
    void of_other_visits_an_offer_reads_only_what_they_keep_busy() {
        long plan = plan();
        List<String> sent = statements.sentDuring(() -> offer(plan)).stream()
                .map(sql -> sql.toLowerCase(Locale.ROOT))
                .filter(sql -> sql.contains(" from visit where "))
                .toList();
        assertThat(sent)
                .singleElement()
                .satisfies(sql -> assertThat(sql)
                        .contains("starts_at", "visit_device")
                        .doesNotContain("request_key", "place_before", "booked_at"));
    }
}
