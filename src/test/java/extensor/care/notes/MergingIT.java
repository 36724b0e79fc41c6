package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.care.accounts.People;
import extensor.care.measures.Measuring;
import extensor.care.measures.Subjects;
import extensor.care.measures.TakenValue;
import extensor.care.patients.ReadingRecords;
import extensor.care.patients.Registering;
import extensor.container.Inside;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who merges two records, what stands against it, and what happens when several do at once. */
@Inside
class MergingIT extends TwoRecords {
    @Inject
    ReadingRecords reading;

    @Inject
    Registering registering;

    @Inject
    Measuring measuring;

    @Inject
    People people;

    @Test
    void of_merges_at_the_same_moment_one_is_made() {
        long third = clinic.register(desk);
        List<List<Long>> ways = List.of(
                List.of(kept, patient), List.of(patient, kept), List.of(third, patient), List.of(kept, patient));
        AtomicInteger next = new AtomicInteger();
        List<Object> results = acting.together(4, desk, "-", () -> {
            List<Long> way = ways.get(next.getAndIncrement());
            merging.merge(way.get(0), revision(way.get(0)), way.get(1), revision(way.get(1)), REASON);
            return "merged";
        });
        assertThat(results).contains("merged");
        long merges = rows.number("select count(*) from record_merge where kept_id in (?, ?, ?)", kept, patient, third);
        assertThat(results.stream().filter("merged"::equals)).hasSize((int) merges);
        assertThat(rows.number(
                        "select count(*) from patient where merged_into is not null and id in (?, ?, ?)",
                        kept,
                        patient,
                        third))
                .as("a record is merged once, and never into itself in a circle")
                .isEqualTo(merges)
                .isLessThan(3);
        assertThat(belongings(patient).get("episode")
                        + belongings(kept).get("episode")
                        + belongings(third).get("episode"))
                .isEqualTo(3);
        for (long record : List.of(kept, patient, third))
            if (former.leadsTo(record).isPresent())
                assertThat(belongings(record).values()).containsOnly(0L);
    }

    @Test
    void a_merge_is_refused_without_a_reason_with_itself_and_where_somebody_changed_a_record_meanwhile() {
        int mine = revision(kept);
        int theirs = revision(patient);
        assertThat(acting.refusalAs(desk, () -> merging.merge(kept, mine, patient, theirs, " \u200b ")))
                .isEqualTo("merge.reason");
        assertThat(acting.refusalAs(desk, () -> merging.merge(kept, mine, kept, mine, REASON)))
                .isEqualTo("merge.same");
        acting.as(desk, () -> registering.correct(patient, clinic.person("Ann", "Changed"), theirs));
        assertThat(acting.refusalAs(desk, () -> merging.merge(kept, mine, patient, theirs, REASON)))
                .isEqualTo("refusal.stale");
        assertThat(former.leadsTo(patient)).isEmpty();
    }

    @Test
    void a_therapist_merges_only_records_of_people_in_care() {
        assertThat(acting.refusalAs(dana, () -> merging.preview(kept, patient))).isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(dana, () -> merging.preview(patient, kept))).isEqualTo(NOT_FOUND);
        acting.as(thea, () -> merging.merge(kept, revision(kept), patient, revision(patient), REASON));
        assertThat(acting.as(dana, () -> reading.record(kept)).episodes()).isNotEmpty();
    }

    @Test
    void a_merge_and_its_undoing_ask_again_who_it_is_and_without_an_answer_nothing_happens() {
        Instant then = clock.instant().minus(Duration.ofMinutes(6));
        SignedIn unproved =
                new SignedIn(desk.account(), Roles.of(Role.DESK), desk.name(), null, desk.epoch(), 1, then, then, then);
        assertThat(acting.refusalAs(
                        unproved, () -> merging.merge(kept, revision(kept), patient, revision(patient), REASON)))
                .isEqualTo("proof.needed");
        assertThat(former.leadsTo(patient)).isEmpty();
        merge();
        assertThat(acting.refusalAs(
                        unproved,
                        () -> merging.undo(kept, merging.ofRecord(kept).get(0).id())))
                .isEqualTo("proof.needed");
        assertThat(former.leadsTo(patient)).isPresent();
        assertThat(belongings(patient).values()).containsOnly(0L);
    }

    @Test
    void nobody_is_booked_twice_at_one_time_through_a_merge() {
        book(plan);
        rows.change(
                "insert into booking_cell (resource_id, cell, visit_id) select ?, cell, visit_id from booking_cell where resource_id = ?",
                kept,
                patient);
        assertThat(acting.refusalAs(
                        desk, () -> merging.merge(kept, revision(kept), patient, revision(patient), REASON)))
                .isEqualTo("merge.same-time");
        assertThat(belongings(patient).get("visit")).isPositive();
    }

    @Test
    void the_account_of_the_merged_record_is_closed_and_opens_again_when_the_merge_is_undone() {
        var account = people.openFor(patient);
        merge();
        assertThat(rows.text("select enabled from account where id = ?", account.id())
                        .toLowerCase(Locale.ROOT))
                .isIn("false", "0");
        assertThat(rows.number("select patient_id from account where id = ?", account.id()))
                .isEqualTo(patient);
        undo();
        assertThat(rows.text("select enabled from account where id = ?", account.id())
                        .toLowerCase(Locale.ROOT))
                .isIn("true", "1");
    }

    @Test
    void whoever_writes_into_a_record_that_is_merged_meanwhile_is_told_so_and_nothing_stays_behind() {
        int mine = revision(kept);
        int theirs = revision(patient);
        AtomicInteger next = new AtomicInteger();
        List<Object> results = acting.together(6, thea, "-", () -> {
            int number = next.getAndIncrement();
            if (number == 0) merging.merge(kept, mine, patient, theirs, REASON);
            else
                measuring.take(
                        patient,
                        clinic.today(),
                        List.of(new TakenValue(Subjects.PAIN, BigDecimal.valueOf(number))),
                        RequestKey.key());
            return "done";
        });
        assertThat(results.stream().filter(result -> !"done".equals(result)))
                .allSatisfy(no -> assertThat(no)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refused ->
                                        assertThat(refused.key()).isIn("merge.meanwhile", "refusal.stale", NOT_FOUND)));
        assertThat(former.leadsTo(patient)).contains(kept);
        assertThat(rows.number("select count(*) from measurement where patient_id = ?", patient))
                .isZero();
        assertThat(rows.number("select count(*) from measurement where patient_id = ?", kept))
                .isEqualTo(results.stream().filter("done"::equals).count() - 1);
        rows.change("update measurement set patient_id = ? where patient_id = ?", patient, kept);
        assertThat(belongings(patient).get("measurement"))
                .as("what stayed behind would be counted")
                .isEqualTo(results.stream().filter("done"::equals).count() - 1);
    }

    @Test
    void the_trail_names_both_records() {
        merge();
        assertThat(rows.number(
                        "select count(*) from audit_entry where verb = 'Merging.merge' and outcome = 'DONE' and patient = ? and account = ?",
                        kept,
                        desk.account()))
                .isEqualTo(1);
    }
}
