package extensor.care.home;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.home.HomeSheet.DayMark.Told;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.TaskSubject;
import extensor.container.Inside;
import extensor.web.kit.MessageText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A patient with two plans at home: both are on the day, and each is told for itself. */
@Inside
class TwoHomePlansIT extends PatientAtHome {
    /** How the heat of each plan went, in the order of the page. */
    private List<HomeOutcome> heat(boolean yesterday) {
        return day(yesterday).cards().stream()
                .map(card -> card.told() == null ? null : card.told().outcome())
                .toList();
    }

    private Told lastMark() {
        List<HomeSheet.DayMark> weeks = acting.as(pat, () -> reportingHome.weeks());
        List<HomeSheet.DayMark> week = day(false).week();
        assertThat(weeks).endsWith(week.toArray(HomeSheet.DayMark[]::new));
        return week.get(week.size() - 1).told();
    }

    @Test
    void of_two_plans_that_run_both_are_on_the_day_and_each_is_told_for_itself() {
        long older = plan();
        long newer = besideIt();
        assertThat(day(false).parts())
                .extracting(part -> part.plan().plan().id())
                .containsExactly(newer, older);
        assertThat(day(false).advice()).hasSize(2);
        assertThat(tell(pat, HomeReport.of(older, HEAT, today, HomeOutcome.DONE)))
                .isNull();
        assertThat(heat(false)).containsExactly(null, HomeOutcome.DONE);
        assertThat(day(false).finished()).isFalse();
        assertThat(lastMark()).isEqualTo(Told.SOME);
        assertThat(tell(pat, HomeReport.of(newer, HEAT, today, HomeOutcome.DONE)))
                .isNull();
        assertThat(day(false).done()).isEqualTo(2);
        assertThat(lastMark()).isEqualTo(Told.ALL);
        acting.as(pat, () -> reportingHome.takeBack(older, HEAT, today));
        assertThat(heat(false)).containsExactly(HomeOutcome.DONE, null);
        assertThat(tell(pat, HomeReport.of(older, HEAT, today.minusDays(1), HomeOutcome.PARTLY)))
                .isNull();
        assertThat(heat(true)).as("the newer one had not begun").containsExactly(HomeOutcome.PARTLY);
        assertThat(tell(pat, HomeReport.of(newer, HEAT, today.minusDays(1), HomeOutcome.DONE)))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void what_must_wait_of_the_older_of_two_plans_waits_there_and_there_alone() {
        long older = plan();
        long newer = besideIt();
        clinic.injure(thea, patient, today, today.plusDays(3));
        assertThat(day(false).cards()).extracting(HomeSheet.Card::waits).containsExactly(false, true);
        assertThat(tell(pat, HomeReport.of(older, HEAT, today, HomeOutcome.DONE)))
                .isEqualTo("me.waits");
        assertThat(tell(pat, HomeReport.of(newer, HEAT, today, HomeOutcome.DONE)))
                .isNull();
        assertThat(day(false).finished()).isTrue();
    }

    @Test
    void what_was_too_sore_in_two_plans_is_two_tasks_and_taken_back_one_by_one() {
        long older = plan();
        long newer = besideIt();
        tell(pat, sore(older, today, SoreReason.TINGLING, null));
        tell(pat, sore(newer, today, SoreReason.SKIN, null));
        assertThat(tasks(thea))
                .extracting(TaskLine::subject)
                .containsExactlyInAnyOrder(TaskSubject.item(older, HEAT), TaskSubject.item(newer, HEAT));
        acting.as(pat, () -> reportingHome.takeBack(older, HEAT, today));
        assertThat(tasks(thea)).hasSize(2).allSatisfy(task -> {
            boolean ofOlder = task.subject().equals(TaskSubject.item(older, HEAT));
            assertThat(MessageText.of(task.message())).contains(ofOlder ? "tingling" : "the skin is red");
            assertThat(MessageText.of(task.message()).contains("taken back")).isEqualTo(ofOlder);
        });
    }
}
