package extensor.care.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import extensor.care.catalogue.CatalogueFixture;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Which values a measure takes. */
class ScaleTest {
    private static final Subject KNEE = Subjects.motion("KNEE", "FLEXION", Side.LEFT);

    private static void check(Subject what, String value) {
        Scale.check(CatalogueFixture.real(), what, value == null ? null : new BigDecimal(value));
    }

    private static String refused(Subject what, String value) {
        Refusal no = catchThrowableOfType(Refusal.class, () -> check(what, value));
        return no.field() + " " + no.key();
    }

    @Test
    void pain_is_a_whole_number_from_0_to_10() {
        assertThatCode(() -> check(Subject.of("NPRS"), "0")).doesNotThrowAnyException();
        assertThatCode(() -> check(Subject.of("NPRS"), "10.0")).doesNotThrowAnyException();
        assertThat(refused(Subject.of("NPRS"), "11")).isEqualTo("NPRS measure.range");
        assertThat(refused(Subject.of("NPRS"), "-1")).isEqualTo("NPRS measure.range");
        assertThat(refused(Subject.of("NPRS"), "3.5")).isEqualTo("NPRS measure.decimals");
        assertThat(refused(Subject.of("NPRS"), null)).isEqualTo("NPRS measure.none");
    }

    @Test
    void a_walking_speed_has_two_decimals_and_a_score_one() {
        assertThatCode(() -> check(Subject.of("TENMWT"), "0.84")).doesNotThrowAnyException();
        assertThat(refused(Subject.of("TENMWT"), "0.845")).isEqualTo("TENMWT measure.decimals");
        assertThatCode(() -> check(Subject.of("ODI"), "34.4")).doesNotThrowAnyException();
    }

    @Test
    void an_ordinal_scale_takes_its_steps_alone() {
        Subject muscle = new Subject("MAS", null, null, Side.RIGHT);
        assertThatCode(() -> check(muscle, "1.5")).doesNotThrowAnyException();
        assertThat(refused(muscle, "2.5")).isEqualTo("MAS-RIGHT measure.step");
        assertThatCode(() -> check(Subject.of("MMT"), "3.7")).doesNotThrowAnyException();
        assertThat(refused(Subject.of("MMT"), "3.5")).isEqualTo("MMT measure.step");
    }

    @Test
    void an_angle_needs_its_joint_motion_and_side_and_nothing_else_does() {
        assertThatCode(() -> check(KNEE, "95")).doesNotThrowAnyException();
        assertThatCode(() -> check(Subjects.motion("LUMBAR", "FLEXION", null), "40"))
                .doesNotThrowAnyException();
        assertThat(refused(Subject.of("ROM"), "95")).isEqualTo("null refusal.not-found");
        assertThat(refused(Subjects.motion("KNEE", "FLEXION", null), "95")).isEqualTo("null refusal.not-found");
        assertThat(refused(Subjects.motion("LUMBAR", "FLEXION", Side.LEFT), "40"))
                .isEqualTo("null refusal.not-found");
        assertThat(refused(new Subject("NPRS", "KNEE", null, null), "4")).isEqualTo("null refusal.not-found");
        assertThat(refused(new Subject("NPRS", null, null, Side.LEFT), "4")).isEqualTo("null refusal.not-found");
        assertThatCode(() -> check(new Subject("GRIP", null, null, Side.LEFT), "24.5"))
                .doesNotThrowAnyException();
    }

    @Test
    void an_angle_beyond_what_a_joint_can_do_is_refused_at_its_field() {
        assertThat(refused(KNEE, "199")).isEqualTo("ROM-KNEE-FLEXION-LEFT measure.range");
        assertThat(refused(Subjects.motion("KNEE", "EXTENSION", Side.LEFT), "90"))
                .isEqualTo("ROM-KNEE-EXTENSION-LEFT measure.impossible");
    }

    @Test
    void what_the_program_counts_itself_and_what_nobody_knows_cannot_be_written_down() {
        assertThat(refused(Subject.of("ADHERENCE"), "80")).isEqualTo("null refusal.not-found");
        assertThat(refused(Subject.of("MOOD"), "3")).isEqualTo("null refusal.not-found");
    }
}
