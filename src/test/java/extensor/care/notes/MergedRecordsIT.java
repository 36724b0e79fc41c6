package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.measures.Measuring;
import extensor.care.measures.Subjects;
import extensor.care.measures.TakenValue;
import extensor.care.patients.PatientLine;
import extensor.care.patients.Presence;
import extensor.care.patients.ReadingRecords;
import extensor.care.patients.Registering;
import extensor.care.plans.Signing;
import extensor.care.tasks.TaskKind;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.shared.Id;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two records of one person become one in the running program, with all that belongs to them, and two again. */
@Inside
class MergedRecordsIT extends TwoRecords {
    private static final String PACEMAKER = "PACEMAKER";

    @Inject
    ReadingRecords reading;

    @Inject
    Registering registering;

    @Inject
    Measuring measuring;

    @Inject
    Signing signing;

    /** The record of the fixture has something of everything. */
    private void lived() {
        sign();
        book(plan);
        acting.as(
                thea,
                () -> measuring.take(
                        patient,
                        clinic.today(),
                        List.of(new TakenValue(Subjects.PAIN, BigDecimal.valueOf(5))),
                        RequestKey.key()));
        rows.change(
                "insert into home_entry (id, revision, patient_id, plan_id, version_number, item, done_on, outcome, told_at) values (?, 1, ?, ?, 1, 1, '2026-01-05', 'DONE', '2026-01-05 10:00:00')",
                Id.next(),
                patient,
                plan);
        rows.change(
                "insert into task (id, revision, patient_id, kind, role, subject_kind, subject_id, due_on, created_at, stands) values (?, 1, ?, 'CALL_BACK', 'DESK', 'PATIENT', ?, '2030-01-01', '2030-01-01 00:00:00', true)",
                Id.next(),
                patient,
                patient);
        rows.change(
                "insert into recorded_safeguard (id, revision, patient_id, rule_id, safeguard, found_on, by_name, recorded_at)"
                        + " values (?, 1, ?, 'CI072', 'COOL_ROOM', '2030-01-01', 'Thea', '2030-01-01 00:00:00')",
                Id.next(),
                patient);
        rows.change(
                "insert into record_look (id, revision, patient_id, account_id, since, ends_at) values (?, 1, ?, ?, '2030-01-01 00:00:00', '2030-01-01 01:00:00')",
                Id.next(),
                patient,
                thea.account());
        clinic.answer(thea, patient, PACEMAKER, Presence.PRESENT);
        clinic.answer(thea, patient, "CAUDA_EQUINA", Presence.PRESENT);
    }

    private void sign() {
        long visit = visit(VisitState.ARRIVED);
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
    }

    @Test
    void all_that_names_the_merged_record_names_the_kept_one_and_goes_back() {
        lived();
        Map<String, Long> before = belongings(patient);
        Map<String, Long> keptBefore = belongings(kept);
        assertThat(before.values()).as(before.toString()).doesNotContain(0L);
        long cells = rows.number("select count(*) from booking_cell where resource_id = ?", patient);
        assertThat(cells).isPositive();
        merge();
        assertThat(belongings(patient).values()).containsOnly(0L);
        Map<String, Long> together = belongings(kept);
        before.forEach((table, count) ->
                assertThat(together.get(table)).as(table).isGreaterThanOrEqualTo(count + keptBefore.get(table)));
        assertThat(rows.number("select count(*) from booking_cell where resource_id = ?", kept))
                .isEqualTo(cells);
        assertThat(acting.as(thea, () -> writingNotes.ofPatient(kept))).isNotEmpty();
        assertThat(emergencies(kept)).isEqualTo(1);
        undo();
        assertThat(emergencies(patient)).isEqualTo(1);
        assertThat(belongings(patient)).isEqualTo(before);
        assertThat(belongings(kept)).isEqualTo(keptBefore);
        assertThat(rows.number("select count(*) from booking_cell where resource_id = ?", patient))
                .isEqualTo(cells);
        assertThat(found(number(patient))).containsExactly(patient);
    }

    private long emergencies(long record) {
        return rows.number(
                "select count(*) from task where kind = 'EMERGENCY' and done_at is null and patient_id = ? and subject_id = ?",
                record,
                record);
    }

    @Test
    void the_number_the_names_and_the_address_of_the_merged_record_lead_to_the_kept_one() {
        String name = rows.text("select family_name from patient where id = ?", patient);
        merge();
        assertThat(found(number(patient))).containsExactly(kept);
        assertThat(found(name)).containsExactly(kept);
        assertThat(former.leadsTo(patient)).contains(kept);
        assertThat(former.leadsTo(kept)).isEmpty();
        assertThat(acting.refusalAs(desk, () -> reading.deskSheet(patient))).isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(thea, () -> reading.record(patient))).isEqualTo(NOT_FOUND);
        assertThat(acting.as(desk, () -> finding.find("", 0)).lines())
                .extracting(PatientLine::id)
                .doesNotContain(patient);
        assertThat(acting.as(desk, () -> merging.ofRecord(kept)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.recordNumber()).isEqualTo(number(patient));
                    assertThat(line.reason()).isEqualTo(REASON);
                });
        undo();
        assertThat(found(name)).containsExactly(patient);
        assertThat(former.leadsTo(patient)).isEmpty();
    }

    @Test
    void a_corrected_kept_record_is_still_found_by_the_old_number() {
        merge();
        var sheet = acting.as(desk, () -> registering.sheet(kept));
        acting.as(desk, () -> registering.correct(kept, clinic.person("Zoe", "Fresh"), sheet.revision()));
        assertThat(found(number(patient))).containsExactly(kept);
    }

    @Test
    void where_the_records_disagree_what_is_present_counts_and_the_therapist_is_asked_and_the_desk_is_not() {
        clinic.answer(thea, patient, PACEMAKER, Presence.PRESENT);
        clinic.answer(thea, kept, PACEMAKER, Presence.ABSENT);
        merge();
        assertThat(standing(kept)).containsExactly("PRESENT");
        patient = kept;
        assertThat(tasks(thea)).extracting(task -> task.kind()).contains(TaskKind.MERGED);
        assertThat(tasks(desk)).extracting(task -> task.kind()).doesNotContain(TaskKind.MERGED);
    }

    @Test
    void an_undone_merge_leaves_each_record_with_its_own_answers() {
        clinic.answer(thea, patient, PACEMAKER, Presence.PRESENT);
        clinic.answer(thea, kept, PACEMAKER, Presence.ABSENT);
        merge();
        undo();
        assertThat(standing(kept)).containsExactly("ABSENT");
        assertThat(standing(patient)).containsExactly("PRESENT");
    }

    private List<String> standing(long record) {
        return rows
                .all(
                        "select presence from health_fact where patient_id = ? and condition_code = ? and ended_at is null",
                        record,
                        PACEMAKER)
                .stream()
                .map(row -> row.get(0).toString())
                .toList();
    }

    @Test
    void once_something_new_is_signed_a_merge_stays() {
        merge();
        practice.sign(thea, acting.as(thea, () -> revised()));
        assertThat(acting.refusalAs(desk, () -> merging.undo(kept, lastMerge(kept))))
                .isEqualTo("merge.signed-since");
        assertThat(former.leadsTo(patient)).contains(kept);
    }

    private long revised() {
        signing.revise(plan);
        return plan;
    }

    @Test
    void a_note_signed_after_the_merge_keeps_it_too() {
        long visit = visit(VisitState.ARRIVED);
        merge();
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
        assertThat(acting.refusalAs(desk, () -> merging.undo(kept, lastMerge(kept))))
                .isEqualTo("merge.signed-since");
    }

    @Test
    void what_is_added_to_a_treatment_after_the_merge_goes_back_with_it() {
        merge();
        List<Long> visits = book(plan);
        undo();
        for (long visit : visits)
            assertThat(rows.number("select patient_id from visit where id = ?", visit))
                    .isEqualTo(patient);
        assertThat(rows.number("select count(*) from booking_cell where resource_id = ?", kept))
                .isZero();
    }

    @Test
    void a_merge_of_a_merge_leads_to_the_last_record_and_is_undone_in_turn() {
        merge();
        long last = clinic.register(desk);
        long first = lastMerge(kept);
        merge(last, kept);
        assertThat(former.leadsTo(patient)).contains(last);
        assertThat(former.leadsTo(kept)).contains(last);
        assertThat(found(number(patient))).containsExactly(last);
        assertThat(rows.number("select patient_id from episode where id = ?", episode))
                .isEqualTo(last);
        assertThat(acting.refusalAs(desk, () -> merging.undo(kept, first))).isEqualTo(NOT_FOUND);
        acting.as(desk, () -> merging.undo(last, lastMerge(last)));
        assertThat(former.leadsTo(patient)).contains(kept);
        assertThat(found(number(patient))).containsExactly(kept);
        undo();
        assertThat(former.leadsTo(patient)).isEmpty();
        assertThat(rows.number("select patient_id from episode where id = ?", episode))
                .isEqualTo(patient);
    }
}
