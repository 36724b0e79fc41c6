package extensor.care.patients;

import static extensor.care.patients.Presence.ABSENT;
import static extensor.care.patients.Presence.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Facts about the health of a patient are only ever added to. */
@Inside
class RecordingFactsIT extends ClinicAtWork {
    @Inject
    ReadingRecords reading;

    @Inject
    RecordingFacts facts;

    @Test
    void facts_are_only_added_to_whatever_is_said_after() {
        clinic.answer(thea, patient, "PACEMAKER", PRESENT);
        List<List<Object>> first = rows.all(
                "select id, condition_code, presence, note, act, recorded_at, recorded_by from health_fact where patient_id = ?",
                patient);
        clinic.answer(thea, patient, "PACEMAKER", ABSENT);
        clinic.answer(thea, patient, "PACEMAKER", PRESENT);
        assertThat(rows.number("select count(*) from health_fact where patient_id = ?", patient))
                .isEqualTo(3);
        assertThat(rows.number("select count(*) from health_fact where patient_id = ? and ended_at is null", patient))
                .isEqualTo(1);
        assertThat(rows.all(
                        "select id, condition_code, presence, note, act, recorded_at, recorded_by from health_fact where patient_id = ? and id = ?",
                        patient,
                        first.get(0).get(0)))
                .isEqualTo(first);
    }

    @Test
    void a_fact_that_is_over_keeps_its_time_and_a_withdrawn_one_is_unknown_again() {
        clinic.answer(thea, patient, "PACEMAKER", PRESENT);
        long row = rows.number("select id from health_fact where patient_id = ? and ended_at is null", patient);
        acting.as(thea, () -> facts.end(row, clinic.today()));
        long standing = rows.number(
                "select id from health_fact where patient_id = ? and ended_at is null and valid_until is not null",
                patient);
        assertThat(answer(acting.as(thea, () -> reading.record(patient)), "PACEMAKER")
                        .open())
                .isFalse();
        acting.as(thea, () -> facts.withdraw(standing));
        assertThat(answer(acting.as(thea, () -> reading.record(patient)), "PACEMAKER")
                        .open())
                .isTrue();
        assertThat(acting.refusalAs(thea, () -> facts.withdraw(standing))).isEqualTo("refusal.stale");
        assertThat(acting.refusalAs(colleague, () -> facts.withdraw(row))).isEqualTo(NOT_FOUND);
    }

    @Test
    void none_of_these_denies_the_rest_of_the_group_but_not_what_is_known_and_is_undone_as_one() {
        clinic.answer(thea, patient, "PACEMAKER", PRESENT);
        RecordSheet before = acting.as(thea, () -> reading.record(patient));
        FactGroup group = before.groups().stream()
                .filter(g -> g.answers().stream().anyMatch(a -> a.condition().equals("PACEMAKER")))
                .findFirst()
                .orElseThrow();
        long act = acting.as(thea, () -> facts.answerGroup(patient, group.code(), List.of(), codes(group)));
        RecordSheet after = acting.as(thea, () -> reading.record(patient));
        FactGroup answered = after.groups().stream()
                .filter(g -> g.code().equals(group.code()))
                .findFirst()
                .orElseThrow();
        assertThat(answer(after, "PACEMAKER").state()).isEqualTo(PRESENT);
        assertThat(answered.answers())
                .filteredOn(a -> a.bulk() && a.asked())
                .isNotEmpty()
                .allMatch(a -> a.state() == ABSENT);
        assertThat(answer(after, "BREAST_IMPLANT").state())
                .as("nobody was asked: the chest is not treated")
                .isNull();
        assertThat(answered.answers())
                .filteredOn(a -> !a.bulk() && !a.condition().equals("PACEMAKER"))
                .as("a defibrillator is asked by itself")
                .isNotEmpty()
                .allMatch(FactGroup.Answer::open);
        acting.as(thea, () -> facts.undo(patient, act));
        assertThat(acting.as(thea, () -> reading.record(patient)).unknown()).isEqualTo(before.unknown());
    }

    private static Set<String> codes(FactGroup group) {
        return group.answers().stream().map(FactGroup.Answer::condition).collect(Collectors.toSet());
    }

    @Test
    void none_of_these_denies_only_what_the_page_showed_and_of_that_only_what_may_be_denied_together() {
        FactGroup group = acting.as(thea, () -> reading.record(patient)).groups().stream()
                .filter(g ->
                        g.answers().stream().filter(a -> a.open() && a.bulk()).count() > 1
                                && g.answers().stream().anyMatch(FactGroup.Answer::alone))
                .findFirst()
                .orElseThrow();
        List<String> together = List.of(group.together().split(" "));
        String elsewhere = acting.as(thea, () -> reading.record(patient)).groups().stream()
                .filter(g -> g.deniable() && !g.code().equals(group.code()))
                .findFirst()
                .orElseThrow()
                .together()
                .split(" ")[0];
        String grave = group.answers().stream()
                .filter(FactGroup.Answer::alone)
                .findFirst()
                .orElseThrow()
                .condition();
        Set<String> shown = Set.of(together.get(0), grave, elsewhere, "no such");
        acting.as(thea, () -> facts.answerGroup(patient, group.code(), List.of(), shown));
        RecordSheet after = acting.as(thea, () -> reading.record(patient));
        assertThat(after.groups().stream().flatMap(g -> g.answers().stream()).filter(a -> a.state() != null))
                .extracting(FactGroup.Answer::condition)
                .containsExactly(together.get(0));
        acting.as(thea, () -> facts.answerGroup(patient, group.code(), List.of(), Set.of()));
        assertThat(acting.as(thea, () -> reading.record(patient)).unknown()).isEqualTo(after.unknown());
    }

    @Test
    void nobody_writes_facts_into_a_record_that_is_not_open_to_them() {
        for (SignedIn other : List.of(colleague, desk, pat)) {
            assertThat(acting.refusalAs(
                            other, () -> facts.answer(patient, "PACEMAKER", PRESENT, null, null, null, null, null)))
                    .isEqualTo(NOT_FOUND);
            assertThat(acting.refusalAs(other, () -> facts.answerGroup(patient, "IMPLANTS", List.of(), Set.of())))
                    .isEqualTo(NOT_FOUND);
        }
        assertThat(rows.number("select count(*) from health_fact where patient_id = ?", patient))
                .isZero();
    }

    private static FactGroup.Answer answer(RecordSheet sheet, String condition) {
        return sheet.groups().stream()
                .flatMap(g -> g.answers().stream())
                .filter(a -> a.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }
}
