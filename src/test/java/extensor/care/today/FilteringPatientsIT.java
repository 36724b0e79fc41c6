package extensor.care.today;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.patients.PatientLine;
import extensor.care.tasks.TaskKind;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A therapist's own patients by what they have in common, and the filters that are kept. */
@Inside
class FilteringPatientsIT extends ClinicAtWork {
    private static final Set<CaseCriterion> NO_PLAN = Set.of(CaseCriterion.NO_PLAN);

    @Inject
    FilteringPatients filtering;

    @Inject
    KeepingFilters keeping;

    private boolean found(CaseCriterion... criteria) {
        return acting.as(thea, () -> filtering.find(Set.of(criteria), 0)).lines().stream()
                .map(PatientLine::id)
                .anyMatch(id -> id == patient);
    }

    private void pain(int daysAgo, int value) {
        rows.change(
                "insert into measurement (id, revision, patient_id, measure, reading, taken_on, source, by_name, account_id, taken_at, withdrawn)"
                        + " values (?, 1, ?, 'NPRS', ?, ?, 'THERAPIST', 'Thea', ?, '2026-01-01 00:00:00', false)",
                Id.next(),
                patient,
                value,
                clinic.today().minusDays(daysAgo),
                thea.account());
    }

    private void task(TaskKind kind, LocalDate due) {
        rows.change(
                "insert into task (id, revision, patient_id, kind, role, subject_kind, subject_id, subject_part, stands, due_on, created_at) values (?, 1, ?, ?, 'THERAPIST', 'PATIENT', ?, 'x', true, ?, '2026-01-01 00:00:00')",
                Id.next(),
                patient,
                kind.name(),
                patient,
                due);
    }

    @Test
    void who_has_no_plan_and_no_visit_is_found_until_there_is_one() {
        assertThat(found(CaseCriterion.NO_PLAN, CaseCriterion.NO_VISIT)).isTrue();
        assertThat(found(CaseCriterion.ENDING)).isFalse();
        long plan = plan(0, 28, 2, "MT_MASSAGE");
        assertThat(found(CaseCriterion.NO_PLAN)).isFalse();
        assertThat(found(CaseCriterion.NO_VISIT)).isTrue();
        book(plan);
        assertThat(found(CaseCriterion.NO_VISIT)).isFalse();
        assertThat(found(CaseCriterion.ENDING)).as("in four weeks").isFalse();
        time.stop();
        time.pass(java.time.Duration.ofDays(16));
        assertThat(found(CaseCriterion.ENDING)).isTrue();
        time.pass(java.time.Duration.ofDays(14));
        assertThat(found(CaseCriterion.ENDING)).as("it has ended").isFalse();
    }

    @Test
    void pain_is_worse_where_the_last_is_higher_than_the_day_before_it() {
        pain(9, 8);
        assertThat(found(CaseCriterion.PAIN_WORSE)).as("only one value").isFalse();
        pain(5, 4);
        assertThat(found(CaseCriterion.PAIN_WORSE)).isFalse();
        pain(5, 3);
        pain(1, 4);
        assertThat(found(CaseCriterion.PAIN_WORSE))
                .as("no higher than one of that day")
                .isFalse();
        pain(0, 6);
        assertThat(found(CaseCriterion.PAIN_WORSE)).isTrue();
        rows.change(
                "update measurement set withdrawn = true, withdrawn_at = taken_at where patient_id = ? and reading = 6",
                patient);
        assertThat(found(CaseCriterion.PAIN_WORSE)).isFalse();
    }

    @Test
    void what_waits_for_the_therapist_is_found_by_its_kind() {
        task(TaskKind.WORSENING, clinic.today());
        assertThat(found(CaseCriterion.GETTING_WORSE)).isTrue();
        assertThat(found(CaseCriterion.SORE)).isFalse();
        task(TaskKind.TOO_SORE, clinic.today());
        task(TaskKind.SUSPENDED, clinic.today());
        assertThat(found(CaseCriterion.GETTING_WORSE, CaseCriterion.SORE, CaseCriterion.ON_HOLD))
                .isTrue();
        rows.change("update task set done_at = created_at where patient_id = ?", patient);
        assertThat(found(CaseCriterion.SORE)).isFalse();
        assertThat(found(CaseCriterion.ON_HOLD)).as("done, and still on hold").isTrue();
    }

    @Test
    void nobody_elses_patients_are_found() {
        assertThat(acting.as(colleague, () -> filtering.find(NO_PLAN, 0)).lines())
                .isEmpty();
    }

    @Test
    void a_page_costs_the_same_with_many_patients() {
        long plan = plan(0, 28, 2, "MT_MASSAGE");
        long many = clinic.crowd(60, "f" + Id.text(Id.next()), thea.account());
        clinic.treated(many, 60, thea.account(), plan);
        var first = acting.as(thea, () -> filtering.find(Set.of(), 0));
        var last = acting.as(thea, () -> filtering.find(Set.of(), 2));
        assertThat(first.lines()).hasSize(25);
        assertThat(first.more()).isTrue();
        assertThat(last.more()).isFalse();
        assertThat(statements.ofDomain(() -> acting.as(thea, () -> filtering.find(Set.of(), 0))))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void a_filter_is_kept_renamed_and_removed_and_belongs_to_one_person() {
        long id = acting.as(thea, () -> keeping.keep(" To   plan ", NO_PLAN));
        FilterLine kept = acting.as(thea, () -> keeping.mine()).get(0);
        assertThat(kept.name()).isEqualTo("To plan");
        assertThat(kept.criteria()).isEqualTo(NO_PLAN);
        assertThat(acting.as(colleague, () -> keeping.mine())).isEmpty();
        assertThat(acting.refusalAs(colleague, () -> keeping.remove(id))).isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(thea, () -> keeping.keep("to plan", NO_PLAN)))
                .isEqualTo("filter.twice");
        acting.as(thea, () -> keeping.rename(id, kept.revision(), "Without"));
        assertThat(acting.refusalAs(thea, () -> keeping.rename(id, kept.revision(), "Old page")))
                .isEqualTo("refusal.stale");
        acting.as(thea, () -> keeping.remove(id));
        assertThat(acting.as(thea, () -> keeping.mine())).isEmpty();
    }

    @Test
    void there_are_twelve_of_them_also_when_many_are_kept_at_once() {
        IntStream.range(0, 10).forEach(i -> acting.as(thea, () -> keeping.keep("Filter " + i, NO_PLAN)));
        List<Object> answers =
                acting.together(6, thea, "-", () -> keeping.keep("At once " + Id.text(Id.next()), NO_PLAN));
        assertThat(acting.as(thea, () -> keeping.mine())).hasSizeLessThanOrEqualTo(12);
        assertThat(answers).filteredOn(Long.class::isInstance).hasSizeLessThanOrEqualTo(2);
        acting.refusalAs(thea, () -> keeping.keep("One more", NO_PLAN));
        acting.refusalAs(thea, () -> keeping.keep("And one", NO_PLAN));
        assertThat(acting.refusalAs(thea, () -> keeping.keep("The last", NO_PLAN)))
                .isEqualTo("filter.most");
    }
}
