package extensor.care;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import extensor.care.booking.ReadingCalendar;
import extensor.care.booking.ReadingOwnVisits;
import extensor.care.booking.SlotWish;
import extensor.care.home.ReportingHome;
import extensor.care.notes.WritingNotes;
import extensor.care.patients.FindingPatients;
import extensor.care.patients.ReadingRecords;
import extensor.care.plans.Signing;
import extensor.care.progress.ReadingOwnProgress;
import extensor.care.progress.ReadingProgress;
import extensor.care.today.ReadingToday;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hundred thousand records, three hundred patients of one therapist and fifty thousand visits cost no page one statement more than a few. */
@Inside
class ManyPatientsIT extends ClinicAtWork {
    private static final int MINE = 300;
    private static final int FAR = 100_000;

    @Inject
    FindingPatients finding;

    @Inject
    ReadingRecords reading;

    @Inject
    Signing signing;

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    ReadingOwnVisits readingOwnVisits;

    @Inject
    ReadingToday readingToday;

    @Inject
    WritingNotes writingNotes;

    @Inject
    ReportingHome home;

    @Inject
    ReadingProgress progress;

    @Inject
    ReadingOwnProgress own;

    private long plan;

    @BeforeEach
    void aPlanIsSigned() {
        plan = plan(1, 42, 2, "MT_MASSAGE", "HEAT_HOT_PACK");
    }

    @Test
    void a_hundred_thousand_patients_cost_as_many_statements_as_fifty() {
        Map<String, Integer> few = with(50, 50, 50);
        Map<String, Integer> many = with(clinic.many(), MINE, clinic.many() / 2);
        System.out.println("STATEMENTS " + many);
        assertThat(many).isEqualTo(few);
        assertThat(many.get("today")).isLessThanOrEqualTo(4);
        assertThat(many.get("worklist")).isLessThanOrEqualTo(4);
        assertThat(many.get("week")).isLessThanOrEqualTo(5);
        assertThat(many.values()).allMatch(sent -> sent <= 8);
    }

    private Map<String, Integer> with(int records, int mine, int visits) {
        long first = clinic.crowd(records, "m" + Id.text(Id.next()), thea.account());
        try {
            clinic.treated(first, mine, thea.account(), plan);
            waiting(first, mine);
            troubled(first, mine);
            visits(first, visits);
            return counted();
        } finally {
            rows.change("delete from visit where id between ? and ?", first, first + 3L * FAR);
            clinic.disperse(first, records);
        }
    }

    private void waiting(long first, int size) {
        rows.change(
                "insert into visit (id, revision, plan_id, patient_id, episode_id, track, ordinal, asked, window_from, window_to, window_minutes, window_room_kinds, window_device_kinds, possible, state, cause, since)"
                        + " select p.id + " + 2 * FAR
                        + ", 1, p.id, p.id, p.episode_id, 'THERAPY', 1, 1, v.window_from, v.window_to, 30, v.window_room_kinds, null, true, 'EXPECTED', 'NEW_PLAN', v.since"
                        + " from treatment_plan p, visit v where p.id between ? and ? and v.plan_id = ? and v.asked = 1",
                first,
                first + size - 1L,
                plan);
    }

    /** Each plan has a booked visit that cannot stay. */
    private void troubled(long first, int size) {
        rows.change(
                "insert into visit (id, revision, site_id, patient_id, episode_id, plan_id, track, ordinal, therapist_id, room_id, starts_at, minutes, state, troubles, request_key, booked_by, booked_at)"
                        + " select p.id + " + FAR
                        + ", 1, ?, p.id, p.episode_id, p.id, 'THERAPY', 1, ?, ?, ?, 30, 'BOOKED', '[\"ROOM_GONE\"]', concat('troubled-', p.id), ?, timestamp '2026-01-01 00:00:00' from treatment_plan p where p.id between ? and ?",
                site,
                desk.account(),
                room,
                clinic.today().plusDays(2).atTime(12, 0),
                desk.account(),
                first,
                first + size - 1L);
    }

    /** A visit every ten minutes from today on, with somebody else. */
    private void visits(long first, int size) {
        LocalDateTime begin = clinic.today().atTime(12, 0);
        rows.change(
                "insert into visit (id, revision, site_id, patient_id, episode_id, track, ordinal, therapist_id, room_id, starts_at, minutes, state, troubles, request_key, booked_by, booked_at)"
                        + " select p.id, 1, ?, p.id, ?, 'THERAPY', 1, ?, ?, timestampadd(minute, 10 * (p.id - "
                        + first
                        + "), timestamp '" + begin.toString().replace('T', ' ')
                        + ":00'), 10, 'BOOKED', null, concat('many-', p.id), ?, timestamp '2026-01-01 00:00:00' from patient p where p.id between ? and ?",
                site,
                episode,
                desk.account(),
                room,
                desk.account(),
                first,
                first + size - 1L);
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> sent = new LinkedHashMap<>();
        sent.put("search", sent(desk, () -> finding.find("ann", 0)));
        sent.put("my patients", sent(thea, () -> finding.find("", 0)));
        sent.put("record", sent(thea, () -> reading.record(patient)));
        sent.put("plans", sent(thea, () -> signing.readPlans(patient)));
        sent.put("plan", sent(thea, () -> signing.readVersion(plan, null)));
        sent.put("today", sent(thea, () -> readingToday.mine()));
        sent.put("visits of a record", sent(thea, () -> writingNotes.ofPatient(patient)));
        sent.put("progress", sent(thea, () -> progress.of(patient)));
        sent.put("worklist", sent(desk, () -> readingWorklist.pending(0, 20)));
        sent.put("offer", sent(desk, () -> bookingVisits.offer(plan, SlotWish.NONE)));
        sent.put("day", sent(desk, () -> readingCalendar.day(site, clinic.today())));
        sent.put("week", sent(desk, () -> readingCalendar.week(site, thea.account(), clinic.today())));
        sent.put("arrivals", sent(desk, () -> checkingIn.board(site)));
        sent.put("tasks of the desk", sent(desk, () -> workingTasks.open()));
        sent.put("my day", sent(pat, () -> home.day(false)));
        sent.put("my visits", sent(pat, () -> readingOwnVisits.mine()));
        sent.put("my progress", sent(pat, () -> own.mine()));
        return sent;
    }

    private int sent(SignedIn who, Callable<?> act) {
        return statements.ofDomain(() -> acting.as(who, act)).size();
    }
}
