package extensor.care;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import extensor.care.booking.ReadingCalendar;
import extensor.care.patients.FindingPatients;
import extensor.care.today.ReadingToday;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clinic that is as busy today and ten times as old reads as many rows for what it shows of today. */
@Inside
class GrowthIT extends ClinicAtWork {
    private static final int NOW = 40;
    private static final int FEW = 300;
    private static final int MANY = 3_000;
    private static final double MORE = 1.2;

    @Inject
    FindingPatients finding;

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    ReadingToday readingToday;

    private long plan;

    @BeforeEach
    void aPlanIsSigned() {
        plan = plan(1, 42, 2, "MT_MASSAGE");
    }

    @Test
    void what_is_over_is_not_read() {
        Map<String, Long> few = reads(FEW);
        Map<String, Long> many = reads(MANY);
        System.out.println("ROWS READ " + few + " " + many);
        few.forEach(
                (act, read) -> assertThat(many.get(act).doubleValue()).as(act).isLessThanOrEqualTo(MORE * read));
    }

    private Map<String, Long> reads(int records) {
        long first = clinic.crowd(records, "r" + Id.text(Id.next()), thea.account());
        try {
            clinic.treated(first, records, thea.account(), plan);
            waits(first, records);
            past(first, records);
            over(first + NOW, first + records - 1L);
            counted();
            return counted();
        } finally {
            rows.change("delete from visit where plan_id between ? and ?", first, first + records - 1L);
            clinic.disperse(first, records);
        }
    }

    private void waits(long first, int records) {
        rows.change(
                "insert into visit (id, revision, plan_id, patient_id, episode_id, track, ordinal, asked, window_from, window_to, window_minutes, possible, state, cause, since)"
                        + " select p.id, 1, p.id, p.patient_id, p.episode_id, 'THERAPY', 1, 1, p.starts_on, p.ends_on, 30, true, 'EXPECTED', 'NEW_PLAN', p.opened_at"
                        + " from treatment_plan p where p.id between ? and ?",
                first,
                first + records - 1L);
    }

    /** Each patient came once, so many days ago. */
    private void past(long first, int records) {
        rows.change(
                "insert into visit (id, revision, site_id, patient_id, episode_id, plan_id, track, ordinal, therapist_id, room_id, starts_at, minutes, state, request_key, booked_by, booked_at)"
                        + " select p.id + 100000, 1, ?, p.patient_id, p.episode_id, p.id, 'THERAPY', 2, ?, ?, timestampadd(day, -40 - mod(p.id, 1000), p.opened_at), 30, 'GIVEN', concat('past-', p.id), ?, p.opened_at"
                        + " from treatment_plan p where p.id between ? and ?",
                site,
                thea.account(),
                room,
                desk.account(),
                first,
                first + records - 1L);
    }

    private void over(long from, long to) {
        rows.change("update care set ends_at = '2025-01-01 00:00:00' where id between ? and ?", from, to);
        rows.change("update episode set closed_at = '2024-10-01 00:00:00' where id between ? and ?", from, to);
        rows.change(
                "update treatment_plan set state = 'ENDED', ends_on = '2024-10-01' where id between ? and ?", from, to);
    }

    private Map<String, Long> counted() {
        String family = rows.text("select family_name from patient where id = ?", patient);
        String number = rows.text("select record_number from patient where id = ?", patient);
        rows.all(mariadb() ? "analyze table patient, patient_word, care, episode, treatment_plan, visit" : "select 1");
        Map<String, Long> read = new LinkedHashMap<>();
        read.put("search", read(desk, () -> finding.find(family + " ann", 0)));
        read.put("number", read(desk, () -> finding.find(number, 0)));
        read.put("my patients", read(thea, () -> finding.find("", 0)));
        read.put("today", read(thea, () -> readingToday.mine()));
        read.put("worklist", read(desk, () -> readingWorklist.pending(0, 20)));
        read.put("day", read(desk, () -> readingCalendar.day(site, clinic.today())));
        read.put("week", read(thea, () -> readingCalendar.week(site, thea.account(), clinic.today())));
        read.put("arrivals", read(desk, () -> checkingIn.board(site)));
        return read;
    }

    /** MariaDB counts the rows that it reads; H2 counts them for a statement that is explained. */
    private long read(SignedIn who, Callable<?> act) {
        if (!mariadb()) return explained(who, act);
        long before = handled();
        acting.as(who, act);
        return handled() - before;
    }

    private long explained(SignedIn who, Callable<?> act) {
        return statements.withArguments(() -> acting.as(who, act)).stream()
                .filter(sent -> sent.sql().toLowerCase(Locale.ROOT).startsWith("select"))
                .mapToLong(sent -> scans(rows.text(
                        "explain analyze " + sent.sql(), sent.arguments().toArray())))
                .sum();
    }

    private static long scans(String plan) {
        return java.util.regex.Pattern.compile("scanCount: (\\d+)")
                .matcher(plan)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private long handled() {
        return rows.all("show global status like 'Handler_read%'").stream()
                .map(List::toArray)
                .mapToLong(row -> Long.parseLong(row[1].toString()))
                .sum();
    }

    private boolean mariadb() {
        return rows.quoted("x").equals("`x`");
    }
}
