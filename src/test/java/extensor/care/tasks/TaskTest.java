package extensor.care.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.shared.Message;
import extensor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TaskSubject VISIT = TaskSubject.visit(2);

    private static Task task(TaskKind kind, Message message) {
        return new Task(1, kind, Wanted.said(VISIT, message, TODAY, 3), NOW);
    }

    @Test
    void the_desk_gets_words_of_the_list_and_no_others() {
        Message morning = TimeWanted.MORNING.toMessage(LocalDateTime.of(2026, 11, 25, 9, 0));
        assertThat(task(TaskKind.ANOTHER_TIME, morning).role()).isEqualTo(Role.DESK);
        assertThatThrownBy(() -> task(TaskKind.CALL_BACK, Message.of("message.as-written", "my knee hurts")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> task(TaskKind.CALL_BACK, Message.of(morning.key(), "my knee hurts")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Task sore() {
        return task(TaskKind.TOO_SORE, Message.of("message.as-written", "the second one"));
    }

    private static final Caller THEA = new Caller();

    static {
        THEA.is(new SignedIn(9, Roles.of(Role.THERAPIST), "Thea", null, 0, NOW), new HashSet<>());
    }

    private static TaskAct act(Task task, TaskActKind kind) {
        return new TaskAct(task, kind, THEA, NOW, null);
    }

    @Test
    void a_task_stands_as_the_acts_that_count_leave_it() {
        Task task = sore();
        TaskAct given = act(task, TaskActKind.HANDED_OVER).handing(7, "Cole");
        TaskAct later = act(task, TaskActKind.PUT_OFF).until(TODAY.plusDays(3), null);
        TaskAct back = act(task, TaskActKind.TAKEN_BACK);
        task.follow(List.of(given, later));
        assertThat(task.owner()).isEqualTo(7L);
        assertThat(task.line("", "", "", later).shownOn(TODAY)).isFalse();
        task.follow(List.of(given, later, back));
        assertThat(task.owner()).isEqualTo(7L);
        assertThat(task.line("", "", "", given).shownOn(TODAY)).isTrue();
        task.follow(List.of(given, later, back, back));
        assertThat(task.owner()).isNull();
        task.follow(List.of(given, later, back, act(task, TaskActKind.DONE)));
        assertThat(task.waiting()).isFalse();
    }

    @Test
    void what_was_done_is_not_done_once_more_and_nothing_is_taken_back_twice() {
        Task task = sore();
        TaskAct done = act(task, TaskActKind.DONE);
        task.requireAsSeen(0);
        task.follow(List.of(done));
        assertThatThrownBy(() -> task.requireAsSeen(0)).isInstanceOf(Refusal.class);
        TaskAct back = act(task, TaskActKind.TAKEN_BACK);
        assertThat(TaskAct.counting(List.of(done, back, back))).isEmpty();
        task.follow(List.of(done, back));
        task.requireAsSeen(0);
        assertThatThrownBy(() -> task.requireAsSeen(1)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_task_whose_reason_is_gone_stays_closed_when_what_was_done_is_taken_back() {
        Task task = sore();
        TaskAct done = act(task, TaskActKind.DONE);
        TaskAct back = act(task, TaskActKind.TAKEN_BACK);
        task.follow(List.of(done));
        task.lift(NOW.plusSeconds(60));
        task.follow(List.of(done, back));
        assertThat(task.waiting()).isFalse();
        Task given = sore();
        TaskAct handed = act(given, TaskActKind.HANDED_OVER).handing(7, "Cole");
        given.follow(List.of(handed));
        given.lift(NOW.plusSeconds(60));
        given.follow(List.of(handed, back));
        assertThat(given.waiting()).isFalse();
    }

    @Test
    void somebody_who_was_not_reached_is_tried_again_also_after_it_was_handed_over() {
        Task task = task(TaskKind.CALL_TODAY, Message.of("message.as-written", "numb"));
        TaskAct tried = act(task, TaskActKind.NOT_REACHED).telling("Dr. Lang", NOW, NOW.plusSeconds(3600));
        TaskAct given = act(task, TaskActKind.HANDED_OVER).handing(7, "Cole");
        task.follow(List.of(tried, given));
        assertThat(task.waiting()).isTrue();
        assertThat(task.line("", "", "", given).again()).isEqualTo(NOW.plusSeconds(3600));
    }

    @Test
    void what_cannot_wait_is_never_put_off_and_a_deadline_of_safety_never_missed() {
        for (TaskKind kind : TaskKind.values()) {
            if (kind.cannotWait())
                assertThat(kind.putOffTo(TODAY, TODAY.plusDays(9))).isEmpty();
            assertThat(kind.cannotWait() && !kind.asksWhom()).isFalse();
        }
        for (TaskKind kind : List.of(TaskKind.WARNING_SIGN, TaskKind.WORSENING, TaskKind.SUSPENDED)) {
            assertThat(kind.putOffTo(TODAY, TODAY.plusDays(3))).contains(TODAY.plusDays(3));
            assertThat(kind.putOffTo(TODAY, TODAY)).isEmpty();
        }
        assertThat(TaskKind.REVIEW.putOffTo(TODAY, TODAY.minusDays(3))).contains(TODAY.plusDays(30));
    }

    @Test
    void what_happens_again_comes_back_although_it_was_put_off() {
        Task task = sore();
        Wanted again = Wanted.noticed(VISIT, task.message(), TODAY);
        assertThat(task.answers(again)).isTrue();
        task.follow(List.of(act(task, TaskActKind.PUT_OFF).until(TODAY.plusDays(3), null)));
        assertThat(task.answers(again)).isFalse();
        assertThat(task.answers(Wanted.state(VISIT, task.message(), TODAY))).isTrue();
    }

    @Test
    void the_desk_says_what_it_did_in_no_words_of_its_own() {
        Task call = task(TaskKind.CALL_BACK, null);
        assertThatThrownBy(() -> new TaskAct(call, TaskActKind.DONE, THEA, NOW, "her knee hurts"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
