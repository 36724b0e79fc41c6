package extensor.care.home;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.TaskSubject;
import extensor.container.Inside;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.MessageText;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was too sore reaches the therapist as one task that says all of it, newest first, until it is seen to or taken back. */
@Inside
class TooSoreIT extends PatientAtHome {
    @Test
    void what_was_too_sore_becomes_one_task_for_the_therapist_and_none_for_the_desk() {
        long plan = plan();
        assertThat(tell(pat, sore(plan, today.minusDays(1), "red as a beet"))).isNull();
        assertThat(tell(pat, sore(plan, today, null))).isNull();
        assertThat(tasks(thea)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.CALL_TODAY);
            assertThat(task.subject()).isEqualTo(TaskSubject.item(plan, HEAT));
            assertThat(MessageText.of(task.message())).contains("Hot pack", "the skin is red or sore", "red as a beet");
        });
        assertThat(tasks(desk)).isEmpty();
        assertThat(day(false).due()).isZero();
        seeTo(thea, tasks(thea).get(0));
        assertThat(tell(pat, sore(plan, today, "again"))).isNull();
        assertThat(tasks(thea)).hasSize(1);
    }

    @Test
    void tingling_and_skin_ask_for_a_call_today_and_soreness_alone_does_not() {
        long plan = plan();
        tell(pat, sore(plan, today, SoreReason.HURTS_MORE, null));
        assertThat(tasks(thea)).extracting(TaskLine::kind).containsExactly(TaskKind.TOO_SORE);
        assertThat(day(false).callToday()).isFalse();
        for (SoreReason harm : List.of(SoreReason.TINGLING, SoreReason.SKIN)) {
            tell(pat, sore(plan, today, harm, null));
            assertThat(tasks(thea)).singleElement().satisfies(task -> {
                assertThat(task.kind()).isEqualTo(TaskKind.CALL_TODAY);
                assertThat(task.dueOn()).isEqualTo(today);
                assertThat(MessageText.of(task.message())).contains("it hurts more than before");
            });
            assertThat(day(false).callToday()).isTrue();
        }
        tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.DONE));
        assertThat(day(false).callToday()).isFalse();
        assertThat(tasks(thea))
                .as("nobody has read of the tingling yet")
                .extracting(TaskLine::kind)
                .containsExactly(TaskKind.CALL_TODAY);
        seeTo(thea, tasks(thea).get(0));
        tell(pat, sore(plan, today, SoreReason.STILL_SORE, null));
        assertThat(tasks(thea)).extracting(TaskLine::kind).containsExactly(TaskKind.TOO_SORE);
    }

    @Test
    void what_may_do_harm_stands_before_what_is_due_longer() {
        long plan = plan();
        rows.change(
                "insert into task (id, revision, patient_id, kind, role, subject_kind, subject_id, message, due_on, created_at) values (?, 1, ?, 'REVIEW', 'THERAPIST', 'PLAN', ?, 'x', ?, '2026-01-01 00:00:00')",
                Id.next(),
                patient,
                plan,
                today.minusDays(9));
        tell(pat, sore(plan, today, SoreReason.TINGLING, null));
        assertThat(tasks(thea)).extracting(TaskLine::kind).containsExactly(TaskKind.CALL_TODAY, TaskKind.REVIEW);
    }

    /** What the one task says that waits for the therapist. */
    private String waiting() {
        List<TaskLine> open = tasks(thea);
        assertThat(open).hasSize(1);
        return MessageText.of(open.get(0).message());
    }

    @Test
    void what_is_said_later_comes_first_and_what_was_said_before_stays_behind_it() {
        long plan = plan();
        tell(pat, sore(plan, today.minusDays(1), SoreReason.STILL_SORE, null));
        TaskLine first = tasks(thea).get(0);
        tell(pat, sore(plan, today, SoreReason.TINGLING, "my foot is numb"));
        assertThat(waiting())
                .startsWith("Hot pack or heat pad: ")
                .containsSubsequence("tingling or numbness", "my foot is numb", "Before:", "still sore from last time");
        assertThat(acting.refusalAs(thea, () -> workingTasks.done(first.id(), first.revision(), null)))
                .as("nobody sees to what they have not read")
                .isEqualTo("refusal.stale");
        tell(pat, sore(plan, today, SoreReason.OTHER, null));
        assertThat(waiting())
                .containsSubsequence("another reason", "tingling or numbness", "still sore from last time");
    }

    @Test
    void the_therapist_reads_what_was_told_from_home_with_reason_and_word_newest_first() {
        long plan = plan();
        tell(pat, sore(plan, today, SoreReason.TINGLING, "my foot is numb"));
        tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.PARTLY));
        seeTo(thea, tasks(thea).get(0));
        assertThat(acting.as(thea, () -> progress.told(patient)))
                .satisfiesExactly(
                        newest -> {
                            assertThat(newest.name()).isEqualTo("Hot pack or heat pad");
                            assertThat(newest.line().on()).isEqualTo(today);
                            assertThat(newest.line().reason()).isEqualTo(SoreReason.TINGLING);
                            assertThat(newest.line().word()).isEqualTo("my foot is numb");
                        },
                        older -> assertThat(older.line().outcome()).isEqualTo(HomeOutcome.PARTLY));
        tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.DONE));
        assertThat(acting.as(thea, () -> progress.told(patient))).hasSize(1);
        assertThat(acting.failureAs(clinic.staff(Role.THERAPIST), () -> progress.told(patient)))
                .isInstanceOf(Refusal.class);
        assertThat(statements.ofDomain(() -> acting.as(thea, () -> progress.told(patient))))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void what_was_seen_to_does_not_come_back_with_what_is_said_later() {
        long plan = plan();
        tell(pat, sore(plan, today.minusDays(1), SoreReason.STILL_SORE, null));
        seeTo(thea, tasks(thea).get(0));
        tell(pat, sore(plan, today.minusDays(1), SoreReason.STILL_SORE, null));
        assertThat(tasks(thea)).as("the same once more").isEmpty();
        tell(pat, sore(plan, today, SoreReason.TINGLING, null));
        assertThat(waiting()).contains("tingling").doesNotContain("still sore");
        seeTo(thea, tasks(thea).get(0));
        acting.as(pat, () -> reportingHome.takeBack(plan, HEAT, today));
        assertThat(tasks(thea)).isEmpty();
    }

    @Test
    void what_the_patient_takes_back_or_corrects_stands_as_taken_back() {
        long plan = plan();
        tell(pat, sore(plan, today, SoreReason.HURTS_MORE, null));
        acting.as(pat, () -> reportingHome.takeBack(plan, HEAT, today));
        assertThat(waiting()).containsSubsequence("taken back by the patient", "Before:", "it hurts more than before");
        seeTo(thea, tasks(thea).get(0));
        tell(pat, sore(plan, today.minusDays(1), SoreReason.SKIN, null));
        tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.DONE));
        assertThat(waiting()).containsSubsequence("taken back by the patient", "the skin is red or sore");
        seeTo(thea, tasks(thea).get(0));
        tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.PARTLY));
        acting.as(pat, () -> reportingHome.takeBack(plan, HEAT, today.minusDays(1)));
        assertThat(tasks(thea)).as("nothing was too sore").isEmpty();
    }

    @Test
    void two_things_said_at_once_make_one_task_that_says_both() {
        long plan = plan();
        Iterator<HomeReport> reports = List.of(
                        sore(plan, today.minusDays(1), SoreReason.STILL_SORE, null),
                        sore(plan, today, SoreReason.TINGLING, null))
                .iterator();
        acting.together(2, pat, "-", () -> {
            HomeReport mine;
            synchronized (reports) {
                mine = reports.next();
            }
            reportingHome.tell(mine);
            return null;
        });
        assertThat(waiting()).contains("still sore from last time", "tingling or numbness");
    }
}
