package extensor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From Today to a signed plan, counted act by act. It has a clinic of its own: nobody else may have made the plans before. */
class JobOneE2E {
    /** Patient, new plan, template, the level that only an examination tells, two grave questions one by one, signature. */
    private static final int JOB_ONE = 7;

    private static final int REASON_FOR_A_PRECAUTION = 1;
    private static final Program PROGRAM = Program.start(Map.of(), "--demo").ready();

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void job_one_takes_no_more_acts_than_its_budget() {
        assertThat(jobOne("Ada Marsh", false)).isPositive().isLessThanOrEqualTo(JOB_ONE);
    }

    @Test
    void a_precaution_costs_its_reason_and_nothing_else() {
        assertThat(jobOne("Ben Okoye", true)).isPositive().isLessThanOrEqualTo(JOB_ONE + REASON_FOR_A_PRECAUTION);
    }

    /** Counts the acts from Today to the signed plan. */
    private int jobOne(String patient, boolean precaution) {
        Page page = browser.page();
        Acts.listen(page);
        Browser.signIn(page, PROGRAM, "therapist@demo");
        Acts.begin(page);
        Composer composer = new Composer(page).begin(patient, "Acute lumbar muscle spasm");
        assertThat(composer.questions()).hasCount(2);
        composer.fillIn("segment", "L4/L5");
        composer.answerNo();
        composer.answerNo();
        if (precaution) composer.explainHere("Light strokes only, as agreed.");
        composer.sign();
        return Acts.counted(page);
    }
}
