package extensor.care.measures;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CatalogueFixture;
import extensor.care.patients.Sex;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What is normal at a joint for whom, what is surprising, and what cannot be. */
class NormsTest {
    private final Norms norms = new Norms(CatalogueFixture.real().norms());

    private static BigDecimal deg(int degrees) {
        return BigDecimal.valueOf(degrees);
    }

    private String normal(String joint, String motion, Sex sex, int age) {
        return norms.normal(joint, motion, sex, age)
                .map(n -> n.rounded() + (n.ofTheirKind() ? " of their kind" : " as taught"))
                .orElse("unknown");
    }

    @Test
    void the_norm_is_that_of_sex_and_age_on_the_day() {
        assertThat(normal("KNEE", "FLEXION", Sex.FEMALE, 8)).isEqualTo("153 of their kind");
        assertThat(normal("KNEE", "FLEXION", Sex.FEMALE, 9)).isEqualTo("142 of their kind");
        assertThat(normal("KNEE", "FLEXION", Sex.MALE, 61)).isEqualTo("133 of their kind");
        assertThat(normal("ELBOW", "EXTENSION", Sex.MALE, 50)).isEqualTo("-1 of their kind");
    }

    @Test
    void where_no_band_fits_a_grown_up_gets_the_value_that_is_taught_and_a_child_none() {
        assertThat(normal("KNEE", "FLEXION", Sex.FEMALE, 70)).isEqualTo("135 as taught");
        assertThat(normal("KNEE", "FLEXION", Sex.UNKNOWN, 40)).isEqualTo("135 as taught");
        assertThat(normal("LUMBAR", "FLEXION", Sex.FEMALE, 18)).isEqualTo("60 as taught");
        assertThat(normal("LUMBAR", "FLEXION", Sex.FEMALE, 17)).isEqualTo("unknown");
        assertThat(normal("KNEE", "FLEXION", Sex.MALE, 1)).isEqualTo("unknown");
        assertThat(normal("KNEE", "WINKING", Sex.MALE, 40)).isEqualTo("unknown");
    }

    @Test
    void a_deficit_is_negative_on_extension_and_nothing_to_wonder_about() {
        assertThat(norms.surprising("KNEE", "EXTENSION", deg(-20), null)).isFalse();
        assertThat(norms.impossible("KNEE", "EXTENSION", deg(-20))).isFalse();
        assertThat(norms.surprising("KNEE", "FLEXION", deg(-20), null)).isTrue();
    }

    @Test
    void far_beyond_the_norm_is_looked_at_again_and_further_still_cannot_be() {
        assertThat(norms.surprising("HIP", "EXTENSION", deg(48), null)).isFalse();
        assertThat(norms.surprising("HIP", "EXTENSION", deg(49), null)).isTrue();
        assertThat(norms.impossible("KNEE", "EXTENSION", deg(30))).isFalse();
        assertThat(norms.impossible("KNEE", "EXTENSION", deg(90))).isTrue();
        assertThat(norms.impossible("KNEE", "POPLITEAL_ANGLE_DEFICIT", deg(90))).isFalse();
    }

    @Test
    void a_forgotten_minus_is_asked_about_where_straight_is_the_norm() {
        Normal knee = norms.normal("KNEE", "EXTENSION", Sex.UNKNOWN, 40).orElseThrow();
        assertThat(norms.surprising("KNEE", "EXTENSION", deg(20), knee)).isTrue();
        assertThat(norms.surprising("KNEE", "EXTENSION", deg(10), knee)).isTrue();
        assertThat(norms.surprising("KNEE", "EXTENSION", deg(9), knee))
                .as("some knees go beyond straight")
                .isFalse();
        assertThat(norms.surprising("ELBOW", "EXTENSION", deg(20), null)).isTrue();
        assertThat(norms.surprising("FINGER_PIP", "EXTENSION", deg(10), null)).isTrue();
        assertThat(norms.surprising("ANKLE", "DORSIFLEXION", deg(30), null)).isFalse();
        assertThat(norms.straightens("KNEE", "EXTENSION")).isTrue();
        assertThat(norms.straightens("WRIST", "EXTENSION"))
                .as("it goes far beyond straight")
                .isFalse();
        assertThat(norms.straightens("KNEE", "FLEXION")).isFalse();
    }

    @Test
    void what_a_child_can_bend_surprises_in_a_grown_up() {
        Normal grownUp = norms.normal("KNEE", "FLEXION", Sex.MALE, 40).orElseThrow();
        assertThat(norms.surprising("KNEE", "FLEXION", deg(165), grownUp)).isTrue();
        assertThat(norms.surprising("KNEE", "FLEXION", deg(165), null)).isFalse();
    }

    @Test
    void every_motion_of_the_catalogue_has_an_error_and_a_place() {
        norms.motions()
                .forEach((joint, motions) -> motions.forEach(motion -> {
                    assertThat(norms.knows(joint, motion)).isTrue();
                    assertThat(norms.detectable(joint, motion))
                            .as(joint + " " + motion)
                            .isPresent();
                }));
        assertThat(norms.motions()).containsKeys("KNEE", "CERVICAL").hasSizeGreaterThan(10);
    }
}
