package extensor.care.today;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.TaskSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A cast that should be off stands on top of the therapist's day, with the hours; before that it waits for its day. */
class OverdueCastTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 11);

    private static TaskLine task(TaskKind kind) {
        return new TaskLine(
                1,
                1,
                2,
                "Pat",
                "P-1",
                null,
                kind,
                TaskSubject.limb(3, "2-LEFT"),
                null,
                LAST_DAY,
                Instant.EPOCH,
                null,
                null);
    }

    private static TherapistDay at(int day, int hour, TaskLine task) {
        Instant now = LocalDateTime.of(2026, 3, day, hour, 30).atZone(ZONE).toInstant();
        return new TherapistDay(now, ZONE, "Thea", List.of(), List.of(), List.of(), List.of(task), Map.of());
    }

    @Test
    void it_is_shown_on_its_last_day_and_not_before() {
        TaskLine cast = task(TaskKind.CAST_DUE);
        assertThat(at(10, 9, cast).news()).isEmpty();
        assertThat(at(10, 9, cast).older()).isEmpty();
        assertThat(at(11, 23, cast).news()).containsExactly(cast);
        assertThat(at(11, 23, cast).urgent()).isEmpty();
        assertThat(at(11, 23, cast).hoursOverdue(cast)).isZero();
    }

    @Test
    void from_the_day_after_it_is_urgent_and_the_hours_are_counted() {
        TaskLine cast = task(TaskKind.CAST_DUE);
        assertThat(at(12, 0, cast).hoursOverdue(cast)).isEqualTo(1);
        assertThat(at(13, 8, cast).hoursOverdue(cast)).isEqualTo(33);
        assertThat(at(13, 8, cast).urgent()).containsExactly(cast);
        assertThat(at(13, 8, cast).news()).isEmpty();
        assertThat(at(13, 8, cast).older()).isEmpty();
    }

    @Test
    void nothing_else_becomes_urgent_by_its_day() {
        TaskLine review = task(TaskKind.REVIEW);
        assertThat(at(13, 8, review).hoursOverdue(review)).isZero();
        assertThat(at(13, 8, review).urgent()).isEmpty();
    }
}
