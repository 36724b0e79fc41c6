package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.tasks.TaskKind;
import extensor.container.Inside;
import extensor.shared.RequestKey;
import extensor.web.kit.MessageText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When something gets worse, the therapist is asked to measure it again, then to review the plan, as long as it stays worse. */
@Inside
class WorseningIT extends MeasuredPatient {
    @Test
    void what_gets_worse_is_asked_to_be_measured_again_once_and_twice_in_a_row_the_plan_is_to_be_reviewed() {
        take(today.minusDays(20), PAIN, 4);
        take(today.minusDays(10), PAIN, 7);
        assertThat(pain().trend().toConfirm()).isTrue();
        assertThat(waiting("WORSENING")).isEqualTo(1);
        assertThat(waiting("REVIEW")).isZero();
        List<Long> second = take(today.minusDays(5), PAIN, 8);
        assertThat(pain().trend().confirmed()).isTrue();
        assertThat(waiting("WORSENING")).as("it has been measured again").isZero();
        take(today, PAIN, 8);
        assertThat(waiting("REVIEW")).isEqualTo(1);
        acting.as(thea, () -> measuring.withdraw(second, "Another patient's"));
        assertThat(pain().rows()).hasSize(4);
        assertThat(pain().counted()).hasSize(3);
    }

    @Test
    void a_set_back_after_a_gain_is_asked_to_be_measured_again_too() {
        take(today.minusDays(44), PAIN, 7);
        take(today.minusDays(28), PAIN, 3);
        take(today.minusDays(5), PAIN, 2);
        assertThat(tasks(thea)).isEmpty();
        take(today, PAIN, 6);
        assertThat(tasks(thea)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.WORSENING);
            assertThat(MessageText.of(task.message())).contains("3, then 6 points");
        });
        assertThat(sheet().first().orElseThrow().key()).isEqualTo("NPRS");
    }

    @Test
    void what_somebody_has_looked_at_does_not_come_back_with_another_measure() {
        take(today.minusDays(20), PAIN, 4);
        take(today.minusDays(10), PAIN, 7);
        take(today.minusDays(5), PAIN, 8);
        seeTo(thea, tasks(thea).get(0));
        take(today, KNEE, 95);
        assertThat(waiting("REVIEW")).isZero();
        take(today, PAIN, 8);
        assertThat(waiting("REVIEW")).isEqualTo(1);
    }

    @Test
    void a_pain_that_was_told_by_mistake_leaves_no_task_once_it_is_put_right() throws Exception {
        said(4, today.minusDays(10));
        said(9, today);
        assertThat(tasks(thea)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.WORSENING);
            assertThat(MessageText.of(task.message())).contains("4, then 9 points");
            assertThat(task.dueOn()).isEqualTo(today.plusDays(7));
        });
        said(8, today);
        assertThat(tasks(thea))
                .singleElement()
                .satisfies(task -> assertThat(MessageText.of(task.message())).contains("4, then 8 points"));
        said(3, today);
        assertThat(tasks(thea)).isEmpty();
    }

    @Test
    void what_a_therapist_corrects_or_withdraws_is_no_longer_asked_for() {
        take(today.minusDays(20), PAIN, 4);
        long worse = take(today.minusDays(10), PAIN, 9).get(0);
        assertThat(tasks(thea))
                .singleElement()
                .satisfies(task -> assertThat(task.dueOn())
                        .as("the days to measure again have passed")
                        .isEqualTo(today));
        acting.as(thea, () -> measuring.correct(worse, BigDecimal.valueOf(3), null));
        assertThat(tasks(thea)).isEmpty();
        take(today.minusDays(8), PAIN, 8);
        List<Long> second = take(today.minusDays(3), PAIN, 8);
        assertThat(tasks(thea))
                .singleElement()
                .satisfies(task -> assertThat(task.kind()).isEqualTo(TaskKind.REVIEW));
        acting.as(thea, () -> measuring.withdraw(second, ""));
        assertThat(tasks(thea))
                .singleElement()
                .satisfies(task -> assertThat(task.kind()).isEqualTo(TaskKind.WORSENING));
    }

    @Test
    void two_values_that_are_worse_at_once_ask_once() {
        take(today.minusDays(20), PAIN, 4);
        acting.together(4, thea, "-", () -> measuring.take(patient, today, one(PAIN, 8), RequestKey.key()));
        assertThat(waiting("WORSENING")).isEqualTo(1);
    }

    private long waiting(String kind) {
        return rows.number(
                "select count(*) from task where patient_id = ? and kind = ? and done_at is null", patient, kind);
    }
}
