package extensor.care.home;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.Message;
import extensor.web.kit.MessageText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoreWordsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static Message said(int later, SoreReason reason, String word) {
        return SoreWords.of(new HomeReport(1, 2, MONDAY.plusDays(later), HomeOutcome.TOO_SORE, reason, word));
    }

    @Test
    void what_was_said_last_comes_first_with_its_day_and_its_word() {
        Message monday = SoreWords.after("Hot pack", said(0, SoreReason.STILL_SORE, null), List.of());
        assertThat(MessageText.of(monday)).isEqualTo("Hot pack: 23 Nov, still sore from last time.");
        Message tuesday =
                SoreWords.after("Hot pack", said(1, SoreReason.TINGLING, "my {foot}, it's numb"), List.of(monday));
        assertThat(MessageText.of(tuesday))
                .isEqualTo("Hot pack: 24 Nov, tingling or numbness. \"my {foot}, it's numb\""
                        + " Before: 23 Nov, still sore from last time.");
        assertThat(MessageText.of(
                        SoreWords.after("Hot pack", SoreWords.takenBack(MONDAY.plusDays(1)), List.of(tuesday))))
                .startsWith("Hot pack: 24 Nov, taken back by the patient. Before: 24 Nov, tingling");
    }

    @Test
    void an_item_that_was_called_otherwise_is_named_with_what_was_said_of_it() {
        Message before = SoreWords.after("Hot pack", said(-1, SoreReason.OTHER, null), List.of());
        assertThat(MessageText.of(SoreWords.after("Warm pack", said(0, SoreReason.SKIN, null), List.of(before))))
                .isEqualTo("Warm pack: 23 Nov, the skin is red or sore. Before: Hot pack: 22 Nov, another reason.");
    }

    @Test
    void a_sentence_of_former_times_stays_behind_as_it_was() {
        Message before = Message.of("message.as-written", "Hot pack: 22 Nov, another reason.");
        Message words = SoreWords.after("Hot pack", said(0, SoreReason.SKIN, null), List.of(before));
        for (int day = 1; day <= 9; day++)
            words = SoreWords.after("Hot pack", said(day, SoreReason.SKIN, null), List.of(words));
        assertThat(MessageText.of(words))
                .startsWith("Hot pack: 2 Dec")
                .endsWith(" Before: Hot pack: 22 Nov, another reason.");
    }

    @Test
    void however_much_is_said_the_last_is_whole_and_no_reason_is_lost() {
        Message words = SoreWords.after("Hot pack", said(0, SoreReason.TINGLING, null), List.of());
        for (int day = 1; day <= 9; day++)
            words = SoreWords.after("Hot pack", said(day, SoreReason.OTHER, "x".repeat(300)), List.of(words));
        assertThat((List<?>) words.args().get(1)).hasSize(SoreWords.MOST + 1);
        assertThat(MessageText.of(words))
                .startsWith("Hot pack: 2 Dec, another reason. \"" + "x".repeat(300) + "\"")
                .endsWith("\u2026 Also: tingling or numbness");
    }
}
