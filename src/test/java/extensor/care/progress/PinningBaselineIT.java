package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.measures.MeasurementLine;
import extensor.care.notes.NoteDraft;
import extensor.care.notes.WritingNotes;
import extensor.care.today.ReadingCases;
import extensor.container.Inside;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A therapist says with which value a series begins: with a reason, never after the first treatment, and never over a colleague's unseen. */
@Inside
class PinningBaselineIT extends MeasuredPatient {
    private static final int TIMES = 6;

    @Inject
    PinningBaseline pinning;

    @Inject
    WritingNotes writingNotes;

    @Inject
    ReadingCases readingCases;

    private int start() {
        return pain().trend().first().value().intValue();
    }

    private void pin(long id, Long seen) {
        acting.as(thea, () -> pinning.pin(id, seen, " A bad day before "));
    }

    @Test
    void everything_is_compared_with_the_pinned_value_until_it_is_unpinned() {
        take(today.minusDays(20), PAIN, 9);
        long usual = take(today.minusDays(12), PAIN, 6).get(0);
        take(today, PAIN, 5);
        assertThat(start()).isEqualTo(9);
        pin(usual, null);
        assertThat(start()).isEqualTo(6);
        assertThat(pain().pinned()).isTrue();
        assertThat(pain().trend().change()).isEqualByComparingTo("-1");
        assertThat(pain().counted()).hasSize(2);
        MeasurementLine.PinnedStart pin = pain().counted().get(1).line().pin();
        assertThat(pin.by()).isEqualTo(thea.name());
        assertThat(pin.reason()).isEqualTo("A bad day before");
        assertThat(acting.as(thea, () -> readingCases.of(patient)).pain().first())
                .as("in the head of every page")
                .isEqualByComparingTo("6");
        acting.as(thea, () -> pinning.unpin(usual));
        assertThat(start()).isEqualTo(9);
        assertThat(acting.refusalAs(thea, () -> pinning.unpin(usual))).isEqualTo("baseline.unpinned");
        assertThat(rows.number(
                        "select count(*) from audit_entry where patient = ? and verb like 'PinningBaseline.%' and outcome = 'DONE'",
                        patient))
                .isEqualTo(2);
    }

    @Test
    void without_a_reason_nothing_is_pinned_and_the_field_says_so() {
        long id = take(today, PAIN, 5).get(0);
        for (String reason : new String[] {null, "  ", "x".repeat(301)})
            assertThat(acting.failureAs(thea, () -> pinning.pin(id, null, reason)))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.field()).isEqualTo("pinReason"));
        assertThat(pain().pinned()).isFalse();
    }

    @Test
    void a_value_that_a_treatment_may_have_changed_cannot_be_the_start() {
        long plan = plan(0, 14, 2, "MT_MASSAGE");
        long visit = acting.as(thea, () -> writingNotes.walkIn(plan));
        int revision = acting.as(thea, () -> writingNotes.open(visit)).note().revision();
        acting.as(thea, () -> writingNotes.sign(visit, revision, NoteDraft.NOTHING));
        rows.change("update encounter set given_on = ? where patient_id = ?", today.minusDays(5), patient);
        long before = take(today.minusDays(7), PAIN, 8).get(0);
        long first = take(today.minusDays(5), PAIN, 7).get(0);
        long second = take(today.minusDays(5), PAIN, 5).get(0);
        long later = take(today.minusDays(2), PAIN, 4).get(0);
        assertThat(acting.refusalAs(thea, () -> pinning.pin(later, null, "why")))
                .isEqualTo("baseline.after-treatment");
        assertThat(acting.refusalAs(thea, () -> pinning.pin(second, null, "why")))
                .isEqualTo("baseline.second-of-day");
        pin(first, null);
        assertThat(start()).isEqualTo(7);
        pin(before, first);
        assertThat(start()).isEqualTo(8);
    }

    @Test
    void of_many_who_pin_at_the_same_moment_one_wins_and_the_others_are_told_who() {
        List<Long> ids = new ArrayList<>();
        for (int day = 1; day <= TIMES; day++) ids.addAll(take(today.minusDays(day), PAIN, day));
        AtomicInteger next = new AtomicInteger();
        List<Object> answers = acting.together(TIMES, thea, "-", () -> {
            pinning.pin(ids.get(next.getAndIncrement() % TIMES), null, "why");
            return "pinned";
        });
        assertThat(answers.stream().filter("pinned"::equals)).hasSize(1);
        assertThat(rows.number("select count(*) from measurement where patient_id = ? and pinned is not null", patient))
                .isEqualTo(1);
        String key = rows.text("select pinned from measurement where patient_id = ? and pinned is not null", patient);
        long other = rows.number("select min(id) from measurement where patient_id = ? and pinned is null", patient);
        assertThatThrownBy(() -> rows.change("update measurement set pinned = ? where id = ?", key, other))
                .as("even somebody careless cannot have two")
                .isInstanceOf(RuntimeException.class);
        assertThat(acting.refusalAs(thea, () -> pinning.pin(other, null, "why")))
                .isEqualTo("baseline.pinned-by");
    }

    @Test
    void a_corrected_value_stays_the_start_and_a_withdrawn_one_does_not() {
        take(today.minusDays(9), PAIN, 9);
        long id = take(today.minusDays(6), PAIN, 6).get(0);
        pin(id, null);
        long right = acting.as(thea, () -> measuring.correct(id, BigDecimal.valueOf(7), "slip"));
        assertThat(start()).isEqualTo(7);
        acting.as(thea, () -> measuring.withdraw(List.of(right), ""));
        assertThat(start()).isEqualTo(9);
        assertThat(acting.refusalAs(thea, () -> pinning.pin(id, null, "why"))).isEqualTo("refusal.stale");
    }
}
