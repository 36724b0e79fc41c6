package extensor.care.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.access.Role;
import extensor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_desk_gets_words_of_the_list_and_no_others() {
        assertThat(Task.of(1, TaskKind.ANOTHER_TIME, 2L, TimeWanted.MORNING.name(), TODAY, 3L, NOW)
                        .role())
                .isEqualTo(Role.DESK);
        assertThatThrownBy(() -> Task.of(1, TaskKind.CALL_BACK, null, "my knee hurts", TODAY, 3L, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_task_is_done_once_and_again_after_it_was_reopened() {
        Task task = Task.of(1, TaskKind.TOO_SORE, 7L, "the second one", TODAY, 3L, NOW);
        task.done(9, NOW);
        assertThatThrownBy(() -> task.done(9, NOW)).isInstanceOf(Refusal.class);
        task.reopen();
        task.done(9, NOW);
    }
}
