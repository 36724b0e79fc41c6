package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Outcome;
import extensor.care.access.SignedIn;
import extensor.care.plans.Signing;
import extensor.care.progress.ReadingProgress;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In an emergency a therapist looks at a record without taking part: with a reason, one patient, an hour, and everybody concerned hears of it. */
@Inside
class LookingIT extends ClinicAtWork {
    private static final String WHY = "collapsed in the waiting room";

    @Inject
    TakingPart takingPart;

    @Inject
    ReadingRecords reading;

    @Inject
    RecordingFacts facts;

    @Inject
    Signing signing;

    @Inject
    ReadingProgress progress;

    @Inject
    ReadingAudit readingAudit;

    @Test
    void whoever_looks_reads_one_record_for_an_hour_and_it_ends_by_itself() {
        time.stop();
        SignedIn looker = again(colleague);
        long other = clinic.register(desk);
        assertThat(acting.refusalAs(looker, () -> reading.record(patient))).isEqualTo(NOT_FOUND);
        acting.as(looker, () -> takingPart.look(patient, WHY));
        assertThat(acting.as(looker, () -> reading.record(patient)).lookEnds().toInstant())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(60)));
        assertThat(acting.as(looker, () -> progress.of(patient)).patient().id()).isEqualTo(patient);
        acting.as(looker, () -> signing.readPlans(patient));
        acting.as(looker, () -> readingAppointments.next(patient));
        assertThat(acting.refusalAs(looker, () -> reading.record(other))).isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(administrator, () -> reading.record(patient)))
                .isEqualTo(NOT_FOUND);
        time.pass(Duration.ofMinutes(59));
        acting.as(looker, () -> reading.record(patient));
        time.pass(Duration.ofMinutes(1));
        assertThat(acting.refusalAs(looker, () -> reading.record(patient))).isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(looker, () -> progress.of(patient))).isEqualTo(NOT_FOUND);
    }

    @Test
    void whoever_looks_changes_nothing_and_has_the_patient_in_no_list() {
        acting.as(colleague, () -> takingPart.look(patient, WHY));
        assertThat(acting.refusalAs(
                        colleague,
                        () -> facts.answer(patient, "PACEMAKER", Presence.PRESENT, null, null, null, null, null)))
                .isEqualTo(NOT_FOUND);
        assertThat(rows.number(
                        "select count(*) from care where patient_id = ? and account_id = ?",
                        patient,
                        colleague.account()))
                .isZero();
        assertThat(tasksOf(colleague)).isEmpty();
        assertThat(acting.as(thea, () -> reading.record(patient)).lookEnds()).isNull();
    }

    @Test
    void it_is_audited_as_an_act_of_its_own_and_is_an_alarm_that_the_administrator_sees() {
        long before = acting.as(administrator, () -> readingAudit.alarms());
        acting.as(colleague, () -> takingPart.look(patient, WHY));
        assertThat(acting.as(administrator, () -> readingAudit.alarms())).isEqualTo(before + 1);
        for (Outcome outcome : List.of(Outcome.DONE, Outcome.ALARM))
            assertThat(rows.number(
                            "select count(*) from audit_entry where account = ? and verb = 'TakingPart.look' and outcome = ? and patient = ? and purpose = ?",
                            colleague.account(),
                            outcome.name(),
                            patient,
                            WHY))
                    .as(outcome.name())
                    .isEqualTo(1);
    }

    @Test
    void the_therapists_of_the_patient_get_a_task_that_says_who_looked_and_why() {
        acting.as(colleague, () -> takingPart.look(patient, WHY));
        assertThat(tasksOf(thea))
                .singleElement()
                .satisfies(task -> assertThat(task.message().args()).containsExactly(colleague.name(), WHY));
        acting.as(colleague, () -> takingPart.look(patient, WHY + " again"));
        assertThat(tasksOf(thea)).hasSize(2);
    }

    @Test
    void nobody_looks_without_a_reason_or_without_having_just_proved_who_they_are() {
        for (String bad : new String[] {null, "", "short", "x".repeat(201)})
            assertThat(acting.failureAs(colleague, () -> takingPart.look(patient, bad)))
                    .as(String.valueOf(bad))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.field()).isEqualTo("reason"));
        Instant then = clock.instant().minus(Duration.ofMinutes(6));
        SignedIn late = new SignedIn(
                colleague.account(), colleague.roles(), colleague.name(), null, colleague.epoch(), 1, then, then, then);
        assertThat(acting.refusalAs(late, () -> takingPart.look(patient, WHY))).isEqualTo("proof.needed");
        assertThat(acting.refusalAs(colleague, () -> reading.record(patient))).isEqualTo(NOT_FOUND);
    }

    private List<TaskLine> tasksOf(SignedIn therapist) {
        return tasks(therapist).stream()
                .filter(task -> task.kind() == TaskKind.RECORD_LOOKED_AT && task.patient() == patient)
                .toList();
    }

    /** The same person, who proved just now who they are. */
    private SignedIn again(SignedIn person) {
        Instant now = clock.instant();
        return new SignedIn(person.account(), person.roles(), person.name(), null, person.epoch(), 1, now, now, now);
    }
}
