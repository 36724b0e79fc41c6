package extensor.care.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.patients.Colleague;
import extensor.care.patients.OpeningEpisodes;
import extensor.care.patients.TakingPart;
import extensor.container.Inside;
import extensor.container.inside.Careless;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a task by what people do with it, and that the record keeps it. */
@Inside
class TaskActsIT extends ClinicAtWork {
    private static final int AT_ONCE = 8;

    @Inject
    DeferringTasks deferring;

    @Inject
    ReadingTasks readingTasks;

    @Inject
    TakingPart takingPart;

    @Inject
    OpeningEpisodes opening;

    @Inject
    Careless careless;

    private SignedIn cole;
    private LocalDate today;

    @BeforeEach
    void aColleagueTakesPart() {
        cole = clinic.staff(Role.THERAPIST);
        acting.as(cole, () -> takingPart.takePart(patient, "covers on Thursdays"));
        today = clinic.today();
    }

    private TaskLine task(TaskKind kind, int dueInDays) {
        long id = Id.next();
        rows.change(
                "insert into task (id, revision, patient_id, kind, role, subject_kind, subject_id, subject_part, stands, due_on, created_at) values (?, 1, ?, ?, ?, 'PATIENT', ?, ?, true, ?, ?)",
                id,
                patient,
                kind.name(),
                kind.role().name(),
                patient,
                Id.text(id),
                today.plusDays(dueInDays),
                LocalDateTime.now());
        return seen(kind.role() == Role.DESK ? desk : thea, id);
    }

    private TaskLine seen(SignedIn who, long id) {
        return tasks(who).stream().filter(task -> task.id() == id).findFirst().orElseThrow();
    }

    private boolean sees(SignedIn who, TaskLine task) {
        return tasks(who).stream().anyMatch(one -> one.id() == task.id() && one.shownOn(today));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), NEW_YORK);
    }

    private void told(TaskLine task, boolean reached) {
        ToldWhom said = new ToldWhom(
                " Dr.  Lang ", now().minusMinutes(5), reached, now().plusHours(2), NEW_YORK, "Comes in at once");
        acting.as(thea, () -> workingTasks.told(task.id(), task.revision(), said));
    }

    private List<TaskActLine> story(TaskLine task) {
        return acting.as(thea, () -> readingTasks.ofPatient(patient)).stream()
                .filter(story -> story.id() == task.id())
                .findFirst()
                .orElseThrow()
                .acts();
    }

    @Test
    void an_emergency_is_not_done_without_saying_whom_when_and_whether_it_reached_them() {
        for (TaskKind kind : List.of(TaskKind.EMERGENCY, TaskKind.CALL_TODAY, TaskKind.WARNING_SIGN)) {
            TaskLine task = task(kind, 0);
            assertThat(acting.refusalAs(thea, () -> workingTasks.done(task.id(), task.revision(), "done")))
                    .isEqualTo("todo.say-whom");
            assertThat(acting.refusalAs(
                            thea,
                            () -> workingTasks.told(
                                    task.id(), task.revision(), new ToldWhom(" ", null, null, null, NEW_YORK, null))))
                    .isEqualTo("todo.whom");
            ToldWhom early = new ToldWhom("Dr. Lang", now().plusHours(1), true, null, NEW_YORK, null);
            assertThat(acting.refusalAs(thea, () -> workingTasks.told(task.id(), task.revision(), early)))
                    .isEqualTo("todo.told-at");
            assertThat(sees(thea, task)).isTrue();
            told(task, true);
            assertThat(sees(thea, task)).isFalse();
            assertThat(story(task)).singleElement().satisfies(act -> {
                assertThat(act.kind()).isEqualTo(TaskActKind.TOLD);
                assertThat(act.told()).isEqualTo("Dr. Lang");
                assertThat(act.note()).isEqualTo("Comes in at once");
                assertThat(act.by()).isEqualTo(thea.name());
            });
        }
    }

    @Test
    void who_was_not_reached_is_tried_again_at_a_time_and_the_task_stays() {
        TaskLine task = task(TaskKind.EMERGENCY, 0);
        ToldWhom never = new ToldWhom("Dr. Lang", now().minusMinutes(5), false, now().plusDays(3), NEW_YORK, null);
        assertThat(acting.refusalAs(thea, () -> workingTasks.told(task.id(), task.revision(), never)))
                .isEqualTo("todo.again");
        told(task, false);
        TaskLine left = seen(thea, task.id());
        assertThat(left.again()).isAfter(clock.instant().plus(Duration.ofMinutes(110)));
        assertThat(left.last().kind()).isEqualTo(TaskActKind.NOT_REACHED);
        told(left, true);
        assertThat(sees(thea, task)).isFalse();
        assertThat(story(task))
                .extracting(TaskActLine::kind)
                .containsExactly(TaskActKind.TOLD, TaskActKind.NOT_REACHED);
    }

    @Test
    void what_cannot_wait_is_never_put_off_and_what_safety_dates_only_until_then() {
        for (TaskKind kind : List.of(TaskKind.EMERGENCY, TaskKind.CALL_TODAY, TaskKind.RECORD_LOOKED_AT)) {
            TaskLine task = task(kind, 5);
            assertThat(putOff(task, 1)).isEqualTo("todo.cannot-wait");
        }
        for (TaskKind kind : List.of(TaskKind.WARNING_SIGN, TaskKind.WORSENING, TaskKind.SUSPENDED)) {
            TaskLine task = task(kind, 2);
            assertThat(putOff(task, 3)).isEqualTo("todo.until");
            assertThat(putOff(task, 0)).isEqualTo("todo.until");
            assertThat(putOff(task, 2)).isNull();
            assertThat(sees(thea, task)).isFalse();
            assertThat(sees(cole, task)).isFalse();
        }
    }

    /** The refusal, or null. */
    private String putOff(TaskLine task, int days) {
        return acting.refusalAs(
                thea, () -> deferring.putOff(task.id(), task.revision(), today.plusDays(days), "waits for the letter"));
    }

    @Test
    void a_task_that_was_put_off_is_shown_again_on_its_day() {
        TaskLine task = task(TaskKind.REVIEW, -1);
        assertThat(putOff(task, 3)).isNull();
        assertThat(tasks(thea)).extracting(TaskLine::id).doesNotContain(task.id());
        time.stop();
        time.pass(Duration.ofDays(3));
        assertThat(seen(thea, task.id()).shownOn(clinic.today())).isTrue();
    }

    @Test
    void a_task_goes_to_a_colleague_who_treats_the_patient_with_the_reason_and_from_whom() {
        TaskLine task = task(TaskKind.TOO_SORE, 0);
        assertThat(acting.as(thea, () -> deferring.colleagues(patient)))
                .extracting(Colleague::account)
                .containsExactly(cole.account());
        assertThat(handOver(task, colleague.account())).isEqualTo("todo.colleague");
        assertThat(handOver(task, thea.account())).isEqualTo("todo.colleague");
        assertThat(handOver(task, cole.account())).isNull();
        assertThat(sees(thea, task)).isFalse();
        assertThat(seen(cole, task.id()).last().by()).isEqualTo(thea.name());
        assertThat(seen(cole, task.id()).last().note()).isEqualTo("I am away until Monday");
        rows.change("update care set ends_at = '2020-01-01 00:00:00' where account_id = ?", cole.account());
        assertThat(sees(thea, task))
                .as("whoever has no access any more cannot see to it")
                .isTrue();
    }

    @Test
    void a_task_of_somebody_whose_account_is_closed_comes_back_to_the_others() {
        TaskLine task = task(TaskKind.TOO_SORE, 0);
        assertThat(handOver(task, cole.account())).isNull();
        rows.change("update account set enabled = false where id = ?", cole.account());
        assertThat(sees(thea, task)).isTrue();
    }

    @Test
    void an_emergency_that_was_handed_over_stays_before_everybody_until_it_is_done() {
        TaskLine task = task(TaskKind.EMERGENCY, 0);
        assertThat(handOver(task, cole.account())).isNull();
        assertThat(sees(thea, task)).isTrue();
        assertThat(sees(cole, task)).isTrue();
    }

    private String handOver(TaskLine task, long account) {
        return acting.refusalAs(
                thea, () -> deferring.handOver(task.id(), task.revision(), account, "I am away until Monday"));
    }

    @Test
    void only_ones_own_last_act_is_taken_back_and_both_stay_in_the_record() {
        TaskLine task = task(TaskKind.REVIEW, 0);
        assertThat(putOff(task, 3)).isNull();
        long act = lastAct(task);
        assertThat(acting.refusalAs(cole, () -> workingTasks.undo(task.id(), act)))
                .isEqualTo("todo.undone-already");
        assertThat(acting.as(thea, () -> workingTasks.undo(task.id(), act))).isTrue();
        assertThat(sees(thea, task)).isTrue();
        assertThat(acting.refusalAs(thea, () -> workingTasks.undo(task.id(), act)))
                .isEqualTo("todo.undone-already");
        assertThat(story(task))
                .extracting(TaskActLine::kind)
                .containsExactly(TaskActKind.TAKEN_BACK, TaskActKind.PUT_OFF);
    }

    private long lastAct(TaskLine task) {
        return rows.number("select last_act_id from task where id = ?", task.id());
    }

    @Test
    void an_act_is_not_taken_back_once_somebody_has_acted_on_it_and_a_later_act_of_ones_own_is_not_taken_for_it() {
        TaskLine task = task(TaskKind.TOO_SORE, 0);
        assertThat(putOff(task, 3)).isNull();
        long mine = lastAct(task);
        int revision = (int) rows.number("select revision from task where id = ?", task.id());
        long theirs = acting.as(
                cole, () -> deferring.handOver(task.id(), revision, thea.account(), "Thea knows the shoulder"));
        assertThat(acting.failureAs(thea, () -> workingTasks.undo(task.id(), mine)))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.key()).isEqualTo("todo.acted-since");
                    assertThat(no.arguments()).containsExactly(cole.name());
                });
        acting.as(cole, () -> workingTasks.undo(task.id(), theirs));
        acting.as(thea, () -> workingTasks.undo(task.id(), mine));
        TaskLine again = seen(thea, task.id());
        long later = acting.as(thea, () -> workingTasks.done(again.id(), again.revision(), null));
        assertThat(acting.refusalAs(thea, () -> workingTasks.undo(task.id(), mine)))
                .isEqualTo("todo.undone-already");
        assertThat(lastAct(task)).isEqualTo(later);
        assertThat(sees(thea, task)).isFalse();
    }

    @Test
    void a_time_is_read_by_the_clock_of_the_patients_site_that_the_task_names_wherever_the_therapist_works() {
        ZoneId zurich = ZoneId.of("Europe/Zurich");
        long lake = clinic.site("Lake", zurich);
        TaskLine task = task(TaskKind.CALL_TODAY, 0);
        assertThat(acting.as(thea, () -> workingTasks.clock(task.id())).zone()).isEqualTo(NEW_YORK);
        int revision = acting.as(thea, () -> opening.episode(episode)).revision();
        acting.as(thea, () -> opening.change(episode, clinic.spasm(lake), revision));
        TaskClock there = acting.as(thea, () -> workingTasks.clock(task.id()));
        assertThat(there.site()).isEqualTo("Lake");
        assertThat(there.now())
                .isCloseTo(LocalDateTime.ofInstant(clock.instant(), zurich), within(1, ChronoUnit.MINUTES));
        ToldWhom said = new ToldWhom("Dr. Lang", there.now().minusMinutes(5), true, null, there.zone(), null);
        acting.as(thea, () -> workingTasks.told(task.id(), task.revision(), said));
        assertThat(story(task).get(0).toldAt())
                .isCloseTo(clock.instant().minus(Duration.ofMinutes(5)), within(1, ChronoUnit.MINUTES));
        TaskLine early = task(TaskKind.CALL_TODAY, 0);
        ToldWhom before = new ToldWhom("Dr. Lang", there.now().minusMinutes(5), true, null, NEW_YORK, null);
        assertThat(acting.refusalAs(thea, () -> workingTasks.told(early.id(), early.revision(), before)))
                .as("hours ahead by the other clock")
                .isEqualTo("todo.told-at");
    }

    @Test
    void the_desk_puts_a_call_off_in_words_of_a_list() {
        TaskLine call = task(TaskKind.CALL_BACK, 0);
        assertThat(acting.refusalAs(
                        desk, () -> deferring.callLater(call.id(), call.revision(), today.plusDays(1), null)))
                .isEqualTo("todo.outcome");
        long act = acting.as(
                desk,
                () -> deferring.callLater(call.id(), call.revision(), today.plusDays(1), CallOutcome.LEFT_MESSAGE));
        assertThat(sees(desk, call)).isFalse();
        acting.as(desk, () -> workingTasks.undo(call.id(), act));
        assertThat(sees(desk, call)).isTrue();
    }

    @Test
    void of_many_who_tick_the_same_task_one_has_done_it() throws Exception {
        TaskLine task = task(TaskKind.REVIEW, 0);
        List<Object> answers = acting.together(AT_ONCE, thea, "-", () -> {
            workingTasks.done(task.id(), task.revision(), null);
            return "done";
        });
        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(acts(task)).isEqualTo(1);

        TaskLine control = task(TaskKind.REVIEW, 0);
        CyclicBarrier all = new CyclicBarrier(AT_ONCE);
        acting.together(
                AT_ONCE,
                thea,
                "-",
                () -> careless.tick(control.id(), thea.account(), () -> all.await(30, TimeUnit.SECONDS)));
        assertThat(acts(control))
                .as("the control, which looks first and ticks then")
                .isGreaterThan(1);
    }

    private long acts(TaskLine task) {
        return rows.number("select count(*) from task_act where task_id = ?", task.id());
    }
}
