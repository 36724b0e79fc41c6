package extensor.web.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.plans.StepKind;
import extensor.care.plans.StepLine;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A step reads as what was done. */
class HistoryPaneTest {
    private static String words(StepKind kind, String what) {
        return new HistoryPane().words(new StepLine(1, kind, what, "", "Thea", Instant.EPOCH, true, false, false));
    }

    @Test
    void a_title_that_was_emptied_was_removed() {
        assertThat(words(StepKind.TITLED, "Back")).isEqualTo("Title changed to Back");
        assertThat(words(StepKind.TITLED, "")).isEqualTo("Title removed");
    }
}
