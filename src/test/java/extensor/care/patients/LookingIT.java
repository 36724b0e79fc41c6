package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.AuditHead;
import extensor.care.access.Outcome;
import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.plans.Signing;
import extensor.care.progress.ReadingProgress;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.container.Inside;
import extensor.container.inside.Careless;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** In an emergency a therapist looks at a record without taking part: with a reason, one patient, an hour, and everybody concerned hears of it. */
@Inside
class LookingIT extends ClinicAtWork {
    private static final String WHY = "collapsed in the waiting room";
    private static final int PRESSES = 6;

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

    @Inject
    Careless careless;

    @Resource
    ManagedExecutorService threads;

    @Test
    void whoever_looks_reads_one_record_for_an_hour_and_it_ends_by_itself() {
        time.stop();
        SignedIn looker = again(colleague);
        long other = clinic.register(desk);
        assertThat(acting.refusalAs(looker, () -> reading.record(patient))).isEqualTo(NOT_FOUND);
        acting.as(looker, () -> look(WHY));
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
        acting.as(colleague, () -> look(WHY));
        assertThat(acting.refusalAs(
                        colleague,
                        () -> facts.answer(patient, "PACEMAKER", Presence.PRESENT, null, null, null, null, null)))
                .isEqualTo(NOT_FOUND);
        assertThat(inCare()).isZero();
        assertThat(tasksOf(colleague)).isEmpty();
        assertThat(acting.as(thea, () -> reading.record(patient)).lookEnds()).isNull();
    }

    @Test
    void it_is_audited_as_an_act_of_its_own_and_is_an_alarm_that_the_administrator_sees() {
        long before = acting.as(administrator, () -> readingAudit.alarms());
        acting.as(colleague, () -> look(WHY));
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
        acting.as(colleague, () -> look(WHY));
        assertThat(tasksOf(thea))
                .singleElement()
                .satisfies(task -> assertThat(task.message().args()).containsExactly(colleague.name(), WHY));
        acting.as(colleague, () -> look(WHY + " again"));
        assertThat(tasksOf(thea)).hasSize(2);
    }

    @Test
    void nobody_looks_without_a_reason_or_without_having_just_proved_who_they_are() {
        for (String bad :
                new String[] {null, "", "short", "..........", "xxxxxxxxxx", "12.10.2026 12:00", WHY.repeat(20)})
            assertThat(acting.failureAs(colleague, () -> look(bad)))
                    .as(String.valueOf(bad))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.field()).isEqualTo("reason"));
        Instant then = clock.instant().minus(Duration.ofMinutes(6));
        SignedIn late = new SignedIn(
                colleague.account(), colleague.roles(), colleague.name(), null, colleague.epoch(), 1, then, then, then);
        assertThat(acting.refusalAs(late, () -> look(WHY))).isEqualTo("proof.needed");
        assertThat(acting.refusalAs(colleague, () -> reading.record(patient))).isEqualTo(NOT_FOUND);
    }

    @Test
    void a_look_that_is_pressed_many_times_at_once_begins_once_and_other_words_begin_another_one() {
        String page = RequestKey.key();
        List<Object> answers = acting.together(PRESSES, colleague, "-", () -> {
            takingPart.look(patient, WHY, page);
            return "opened";
        });
        assertThat(answers).containsOnly("opened");
        acting.as(colleague, () -> takingPart.look(patient, WHY, page));
        assertThat(looks()).isEqualTo(1);
        assertThat(alarms()).isEqualTo(1);
        assertThat(tasksOf(thea)).hasSize(1);
        acting.as(colleague, () -> takingPart.look(patient, WHY + ", and again", page));
        assertThat(looks()).isEqualTo(2);
        assertThat(tasksOf(thea)).hasSize(2);
    }

    @Test
    void a_page_left_open_begins_a_look_again_once_the_first_is_over_and_only_for_its_caller_and_patient() {
        time.stop();
        String page = RequestKey.key();
        acting.as(again(colleague), () -> takingPart.look(patient, WHY, page));
        time.pass(Duration.ofMinutes(59));
        acting.as(again(colleague), () -> takingPart.look(patient, WHY, page));
        assertThat(looks()).isEqualTo(1);
        time.pass(Duration.ofMinutes(1));
        SignedIn looker = again(colleague);
        acting.as(looker, () -> takingPart.look(patient, WHY, page));
        assertThat(looks()).isEqualTo(2);
        assertThat(alarms()).isEqualTo(2);
        assertThat(acting.as(looker, () -> reading.record(patient)).lookEnds().toInstant())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(60)));
        time.pass(Duration.ofMinutes(60));
        acting.as(again(colleague), () -> takingPart.look(patient, WHY, page));
        assertThat(looks()).isEqualTo(3);

        SignedIn third = again(clinic.staff(Role.THERAPIST));
        acting.as(third, () -> takingPart.look(patient, WHY, page));
        assertThat(looks()).isEqualTo(4);
        acting.as(third, () -> reading.record(patient));
        long other = clinic.register(desk);
        acting.as(third, () -> takingPart.look(other, WHY, page));
        acting.as(third, () -> reading.record(other));
    }

    @Test
    void whoever_takes_part_by_many_presses_at_once_is_in_care_once() {
        acting.together(PRESSES, colleague, "-", () -> {
            takingPart.takePart(patient, WHY);
            return "in care";
        });
        assertThat(inCare()).isEqualTo(1);
    }

    @Test
    void the_counting_sees_what_somebody_careless_begins_twice_and_the_key_stops_even_them() throws Exception {
        assertThat(carelessly(meanwhile -> careless.look(patient, colleague.account(), null, meanwhile)))
                .isZero();
        assertThat(looks()).isEqualTo(2);
        String page = RequestKey.key();
        patient = clinic.register(thea);
        assertThat(carelessly(meanwhile -> careless.look(patient, colleague.account(), page, meanwhile)))
                .isEqualTo(1);
        assertThat(looks()).isEqualTo(1);
        assertThat(carelessly(meanwhile -> careless.takePart(patient, colleague.account(), meanwhile)))
                .isZero();
        assertThat(inCare()).isEqualTo(2);
    }

    /** Twice the same, which looks before either writes; gives how many fail. */
    private int carelessly(Between act) throws Exception {
        CyclicBarrier between = new CyclicBarrier(2);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 2; i++)
            running.add(threads.submit(() -> act.run(() -> between.await(30, TimeUnit.SECONDS))));
        int failed = 0;
        for (Future<?> one : running) {
            try {
                one.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException refused) {
                failed++;
            }
        }
        return failed;
    }

    /** Something that is done with this between looking and writing. */
    private interface Between {
        Object run(Callable<?> meanwhile) throws Exception;
    }

    @Test
    void where_the_trail_takes_no_entry_no_look_begins() {
        long chain = Math.floorMod(patient, AuditHead.CHAINS);
        long last = rows.number("select seq from audit_head where chain = ?", chain);
        // The next places of the chain are taken.
        for (int i = 1; i <= 20; i++)
            rows.change(
                    "insert into audit_entry (id, chain, seq, happened_at, role, verb, outcome, request, address, previous_seal, seal)"
                            + " values (?, ?, ?, '2026-01-01 00:00:00', 'ANYONE', 'x', 'DONE', '-', '-', '', '')",
                    Id.next(),
                    chain,
                    last + i);
        try {
            assertThat(acting.failureAs(colleague, () -> look(WHY))).isNotNull();
            assertThat(looks()).isZero();
        } finally {
            rows.change("delete from audit_entry where chain = ? and seal = ''", chain);
        }
        assertThat(tasksOf(thea)).isEmpty();
        assertThat(acting.refusalAs(colleague, () -> reading.record(patient))).isEqualTo(NOT_FOUND);
        acting.as(colleague, () -> look(WHY));
        assertThat(looks()).isEqualTo(1);
    }

    private void look(String why) {
        takingPart.look(patient, why, RequestKey.key());
    }

    private long looks() {
        return rows.number("select count(*) from record_look where patient_id = ?", patient);
    }

    private long alarms() {
        return rows.number(
                "select count(*) from audit_entry where verb = 'TakingPart.look' and outcome = 'ALARM' and patient = ?",
                patient);
    }

    private long inCare() {
        return rows.number(
                "select count(*) from care where patient_id = ? and account_id = ?", patient, colleague.account());
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
