package extensor.care.home;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.tasks.Task;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoreWordsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static SoreWords said(int later, SoreReason reason, String word) {
        return SoreWords.of(new HomeReport(1, 2, MONDAY.plusDays(later), HomeOutcome.TOO_SORE, reason, word));
    }

    @Test
    void what_was_said_last_comes_first_with_its_day_and_its_word() {
        String monday = said(0, SoreReason.STILL_SORE, null).after("Hot pack", List.of());
        assertThat(monday).isEqualTo("Hot pack: 23 Nov, still sore from last time.");
        String tuesday = said(1, SoreReason.TINGLING, "my foot is numb").after("Hot pack", List.of(monday));
        assertThat(tuesday)
                .isEqualTo("Hot pack: 24 Nov, tingling or numbness. \"my foot is numb\""
                        + " Before: 23 Nov, still sore from last time.");
        assertThat(SoreWords.takenBack(MONDAY.plusDays(1)).after("Hot pack", List.of(tuesday)))
                .startsWith("Hot pack: 24 Nov, taken back by the patient. Before: 24 Nov, tingling");
    }

    @Test
    void an_item_that_was_called_otherwise_is_named_with_what_was_said_of_it() {
        assertThat(said(0, SoreReason.SKIN, null).after("Warm pack", List.of("Hot pack: 22 Nov, another reason.")))
                .isEqualTo("Warm pack: 23 Nov, the skin is red or sore. Before: Hot pack: 22 Nov, another reason.");
    }

    @Test
    void however_much_is_said_the_last_is_whole_and_no_reason_is_lost() {
        String words = said(0, SoreReason.TINGLING, null).after("Hot pack", List.of());
        for (int day = 1; day <= 9; day++)
            words = said(day, SoreReason.OTHER, "x".repeat(300)).after("Hot pack", List.of(words));
        assertThat(words)
                .hasSizeLessThanOrEqualTo(Task.LONGEST)
                .startsWith("Hot pack: 2 Dec, another reason. \"" + "x".repeat(300) + "\"")
                .endsWith("… Also: tingling or numbness");
    }
}
