package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.Range;
import extensor.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NoteDraftTest {
    private static final Range PAIN = new Range(BigDecimal.ZERO, BigDecimal.TEN);

    @Provide
    Arbitrary<NoteDraft> writings() {
        Arbitrary<Deviation> deviation = Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of(OmissionReason.values()),
                        Arbitraries.strings().ofMaxLength(20))
                .as((item, why, words) -> new Deviation(item, null, why, words));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10).injectNull(0.3),
                        Arbitraries.integers().between(0, 10).injectNull(0.3),
                        Arbitraries.strings().ofMaxLength(60),
                        deviation.list().uniqueElements(Deviation::item).ofMaxSize(8))
                .as(NoteDraft::new);
    }

    @Property
    void what_is_written_is_read_as_it_was(@ForAll("writings") NoteDraft writing) {
        assertThat(NoteDraft.read(writing.write())).isEqualTo(writing);
    }

    @Property
    void an_item_that_is_as_planned_again_leaves_no_trace(@ForAll("writings") NoteDraft writing) {
        NoteDraft changed = writing.with(new Deviation(77, null, OmissionReason.PAIN, "sore"));
        assertThat(changed.of(77)).isPresent();
        assertThat(changed.asPlanned(77)).isEqualTo(writing);
    }

    @Test
    void an_item_has_one_exception_the_last_one() {
        NoteDraft twice = NoteDraft.NOTHING
                .with(new Deviation(1, null, OmissionReason.PAIN, ""))
                .with(new Deviation(1, null, OmissionReason.NO_TIME, ""));
        assertThat(twice.deviations()).extracting(Deviation::reason).containsExactly(OmissionReason.NO_TIME);
    }

    @Test
    void pain_beyond_ten_a_reason_without_its_words_and_a_note_without_end_are_refused() {
        assertThatThrownBy(() -> NoteDraft.NOTHING.said(11, null, "").check(PAIN))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> NoteDraft.NOTHING.said(null, -1, "").check(PAIN))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        NoteDraft.NOTHING.said(null, null, "x".repeat(4001)).check(PAIN))
                .isInstanceOf(Refusal.class);
        for (String none : List.of(" ", "...", "12"))
            assertThatThrownBy(() -> new NoteDraft(
                                    null, null, "", List.of(new Deviation(1, null, OmissionReason.OTHER, none)))
                            .check(PAIN))
                    .as(none)
                    .isInstanceOf(Refusal.class);
    }

    @Test
    void a_note_of_4000_characters_is_kept_however_its_210_line_ends_are_sent() {
        String note = ("x".repeat(18) + "\r\n").repeat(210) + "y".repeat(10);
        NoteDraft typed = NoteDraft.NOTHING.said(null, null, note);
        typed.check(PAIN);
        assertThat(typed.note()).hasSize(4000);
        assertThat(NoteDraft.read(typed.write())).isEqualTo(typed);
    }

    @Test
    void one_item_is_taken_back_to_what_it_was_and_all_that_was_written_since_stays() {
        NoteDraft before = NoteDraft.NOTHING.with(new Deviation(1, null, OmissionReason.PAIN, "sore"));
        NoteDraft since = before.with(new Deviation(1, null, OmissionReason.NO_TIME, ""))
                .with(new Deviation(2, null, OmissionReason.SKIN, ""))
                .said(4, 2, "a long note");
        assertThat(since.withItemOf(before, 1))
                .isEqualTo(since.with(new Deviation(1, null, OmissionReason.PAIN, "sore")));
        assertThat(since.withItemOf(before, 2)).isEqualTo(since.asPlanned(2));
    }
}
