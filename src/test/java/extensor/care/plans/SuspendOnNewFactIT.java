package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.Alarm;
import extensor.care.patients.CallNumbers;
import extensor.care.patients.Presence;
import extensor.care.patients.ReadingRecords;
import extensor.care.patients.RecordingFacts;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.TaskSubject;
import extensor.care.today.ReadingToday;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import extensor.web.kit.MessageText;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fact that stops something of a signed plan reaches the therapist once, and goes when it is lifted. */
@Inside
class SuspendOnNewFactIT extends ClinicAtWork {
    private static final String SIGN = "Cauda equina syndrome suspected";
    private static final String WHAT_TO_DO =
            SIGN + ": Send to the emergency department now for an MRI, and suspend the plan.";

    private static final String SEE_TO = "fact.see-to-first";

    @Inject
    Planning planning;

    @Inject
    Signing signing;

    @Inject
    RecordingFacts facts;

    @Inject
    ReadingHolds readingHolds;

    @Inject
    ReadingRecords reading;

    @Inject
    ReadingToday readingToday;

    private long plan;

    @BeforeEach
    void aSignedPlanWithHeat() {
        plan = practice.draft(thea, patient, episode, "HEAT_HOT_PACK");
        practice.sign(thea, plan);
    }

    private long injured() {
        return clinic.injure(thea, patient, clinic.today(), clinic.today().plusDays(3));
    }

    private List<TaskLine> open(TaskKind kind) {
        return acting.as(thea, () -> workingTasks.open()).stream()
                .filter(task -> task.kind() == kind)
                .toList();
    }

    private List<TaskLine> suspended() {
        return open(TaskKind.SUSPENDED);
    }

    @Test
    void a_fact_that_stops_an_item_makes_one_task_however_often_it_is_told() {
        assertThat(suspended()).isEmpty();
        injured();
        injured();
        assertThat(suspended()).singleElement().satisfies(task -> {
            assertThat(task.patient()).isEqualTo(patient);
            assertThat(task.subject()).isEqualTo(TaskSubject.plan(plan));
            assertThat(MessageText.of(task.message())).isEqualTo("Acute injury (under 72 hours): Hot pack or heat pad");
            assertThat(task.dueOn()).isEqualTo(clinic.today());
        });
    }

    @Test
    void a_fact_that_is_taken_back_takes_its_task_with_it() {
        long act = injured();
        acting.as(thea, () -> facts.undo(patient, act));
        assertThat(suspended()).isEmpty();
    }

    @Test
    void a_new_version_without_the_item_lifts_the_task() {
        injured();
        acting.as(thea, () -> signing.revise(plan));
        acting.as(thea, () -> planning.remove(plan, 2));
        acting.as(thea, () -> planning.add(plan, 1, "EDU_POSTURE", EntryKind.INTERVENTION));
        practice.sign(thea, plan);
        assertThat(suspended()).isEmpty();
    }

    private long suspected() {
        return answered(Presence.PRESENT);
    }

    private long answered(Presence presence) {
        return clinic.answer(thea, patient, "CAUDA_EQUINA", presence);
    }

    private List<TaskLine> emergencies() {
        return open(TaskKind.EMERGENCY);
    }

    @Test
    void a_sign_is_neither_denied_nor_called_wrong_or_over_before_somebody_says_what_was_done_about_it() {
        suspected();
        long fact = acting.as(thea, () -> reading.alarms(patient)).get(0).fact().id();
        assertThat(acting.refusalAs(thea, () -> facts.withdraw(fact))).isEqualTo(SEE_TO);
        assertThat(acting.refusalAs(thea, () -> facts.end(fact, clinic.today())))
                .isEqualTo(SEE_TO);
        assertThat(acting.refusalAs(thea, () -> answered(Presence.ABSENT))).isEqualTo(SEE_TO);
        assertThat(acting.refusalAs(thea, () -> answered(Presence.UNKNOWN))).isEqualTo(SEE_TO);
        assertThat(emergencies()).hasSize(1);
        seenTo();
        answered(Presence.ABSENT);
        nothingIsHeld();
    }

    private SignedSheet shown() {
        return (SignedSheet) acting.as(thea, () -> signing.readVersion(plan, null));
    }

    @Test
    void a_sign_that_cannot_wait_holds_the_heat_and_stands_first_among_the_tasks_of_the_day() {
        rows.change(
                "insert into task (id, revision, patient_id, kind, role, subject_kind, subject_id, message, due_on, created_at) values (?, 1, ?, 'REVIEW', 'THERAPIST', 'PLAN', ?, 'x', ?, '2026-01-01 00:00:00')",
                Id.next(),
                patient,
                plan,
                clinic.today().minusDays(9));
        suspected();
        List<TaskLine> day = acting.as(thea, () -> readingToday.mine()).urgent();
        assertThat(day).extracting(TaskLine::kind).containsExactly(TaskKind.EMERGENCY);
        assertThat(MessageText.of(day.get(0).message())).isEqualTo(WHAT_TO_DO);
        assertThat(suspended())
                .extracting(task -> MessageText.of(task.message()))
                .containsExactly(SIGN + ": Hot pack or heat pad");
        assertThat(shown().suspension().items()).containsExactly(2);
        Hold hold = acting.as(thea, () -> readingHolds.ofPatient(patient)).get(plan);
        assertThat(hold.items()).isEqualTo(1);
        assertThat(hold.whole()).isTrue();
        assertThat(hold.since()).isEqualTo(clinic.today());
        assertThat(shown().hold()).isEqualTo(hold);
        acting.as(thea, () -> signing.revise(plan));
        assertThat(acting.as(thea, () -> planning.open(plan)).hold()).isEqualTo(hold);
    }

    @Test
    void every_therapist_in_care_is_told_and_nobody_else() {
        suspected();
        SignedIn theo = clinic.staff(Role.THERAPIST);
        assertThat(acting.as(theo, () -> workingTasks.open())).isEmpty();
        clinic.episode(theo, patient);
        assertThat(acting.as(theo, () -> workingTasks.open()))
                .extracting(TaskLine::kind)
                .contains(TaskKind.EMERGENCY);
        assertThat(acting.as(desk, () -> workingTasks.open())).noneMatch(task -> task.patient() == patient);
    }

    @Test
    void the_plan_and_the_record_say_what_to_do_since_when_and_who_wrote_it_down() {
        suspected();
        List<Alarm> record = acting.as(thea, () -> reading.record(patient)).alarms();
        assertThat(record).isEqualTo(shown().alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.fact().name() + ": " + alarm.action()).isEqualTo(WHAT_TO_DO);
            assertThat(thea.name()).startsWith(alarm.fact().recordedBy());
        });
        assertThat(acting.as(thea, () -> reading.alarms(patient))).isEqualTo(record);
    }

    @Test
    void a_no_lifts_all_of_it() {
        suspected();
        seenTo();
        answered(Presence.ABSENT);
        nothingIsHeld();
    }

    @Test
    void the_sign_that_is_undone_leaves_nothing_behind() {
        long act = suspected();
        acting.as(thea, () -> facts.undo(patient, act));
        nothingIsHeld();
    }

    private void nothingIsHeld() {
        assertThat(emergencies()).isEmpty();
        assertThat(suspended()).isEmpty();
        assertThat(shown().suspension().items()).isEmpty();
        assertThat(shown().alarms()).isEmpty();
        assertThat(acting.as(thea, () -> readingHolds.ofPatient(patient))).isEmpty();
        assertThat(shown().hold()).isNull();
    }

    @Test
    void an_answer_that_was_wrong_keeps_the_whole_plan_on_hold_where_a_rule_asks_for_it_until_a_no() {
        acting.as(thea, () -> signing.revise(plan));
        acting.as(thea, () -> planning.add(plan, 1, "EX_STRETCH", EntryKind.INTERVENTION));
        practice.sign(thea, plan);
        suspected();
        long fact = acting.as(thea, () -> reading.alarms(patient)).get(0).fact().id();
        seenTo();
        acting.as(thea, () -> facts.withdraw(fact));
        assertThat(emergencies()).isEmpty();
        assertThat(shown().suspension().items()).hasSize(2);
        assertThat(suspended())
                .singleElement()
                .satisfies(task -> assertThat(MessageText.of(task.message()))
                        .startsWith("not answered: " + SIGN + ": Hot pack or heat pad, "));
        answered(Presence.ABSENT);
        nothingIsHeld();
    }

    @Test
    void a_plan_is_not_signed_against_a_sign_that_cannot_wait() {
        acting.as(thea, () -> signing.revise(plan));
        suspected();
        DraftSheet draft = acting.as(thea, () -> planning.open(plan));
        assertThat(draft.alarms()).hasSize(1);
        assertThat(draft.readyToSign()).isFalse();
        assertThat(acting.refusalAs(thea, () -> signing.sign(plan, draft.seal())))
                .isEqualTo("plan.not-safe");
    }

    @Test
    void the_patient_is_told_whom_to_call_and_only_while_it_cannot_wait() {
        injured();
        assertThat(acting.as(pat, () -> reading.urgent())).isEmpty();
        suspected();
        assertThat(acting.as(pat, () -> reading.urgent())).contains(new CallNumbers("+1 555 010 0000", "911"));
        seenTo();
        answered(Presence.ABSENT);
        assertThat(acting.as(pat, () -> reading.urgent())).isEmpty();
    }
}
