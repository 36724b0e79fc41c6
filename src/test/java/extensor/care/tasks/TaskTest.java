package extensor.care.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.access.Role;
import extensor.shared.Message;
import extensor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    @Test
    void a_task_is_done_once_and_again_after_it_was_reopened() {
        Task task = task(TaskKind.TOO_SORE, Message.of("message.as-written", "the second one"));
        task.done(9, NOW);
        assertThatThrownBy(() -> task.done(9, NOW)).isInstanceOf(Refusal.class);
        task.reopen();
        task.done(9, NOW);
    }
}
