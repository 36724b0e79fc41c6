package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.BodyRegion;
import extensor.shared.json.InvalidFile;
import jakarta.json.Json;
import jakarta.json.JsonPatchBuilder;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The muscles and landmarks are a closed list that holds together. */
class BodySitesTest {
    private static final int LONGEST_CODE = 24;
    private final Catalogue catalogue = CatalogueFixture.real();

    private static void refused(UnaryOperator<JsonPatchBuilder> patch, String why) {
        assertThatThrownBy(() -> Catalogue.load(CatalogueFixture.damaged("body-sites.json", patch)))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining(why);
    }

    @Test
    void strength_and_tone_have_muscles_and_girth_has_landmarks() {
        assertThat(catalogue.bodySites().of(catalogue.measure("MMT")))
                .hasSize(44)
                .allMatch(site -> site.kind() == BodySite.SiteKind.MUSCLE);
        assertThat(catalogue.bodySites().of(catalogue.measure("MAS")))
                .isEqualTo(catalogue.bodySites().of(catalogue.measure("MTS")))
                .extracting(BodySite::code)
                .contains("ELBOW_FLEXORS", "KNEE_FLEXORS", "GASTROCNEMIUS", "SOLEUS")
                .doesNotContain("TRUNK_FLEXORS");
        assertThat(catalogue.bodySites().of(catalogue.measure("GIRTH")))
                .hasSize(8)
                .allMatch(site -> site.kind() == BodySite.SiteKind.LANDMARK);
        assertThat(catalogue.bodySites().of(catalogue.measure("NPRS"))).isEmpty();
    }

    @Test
    void
            every_code_fits_into_the_key_of_a_series_and_every_site_that_is_one_of_two_lies_in_a_limb_or_beside_the_spine() {
        for (Measure measure : catalogue.measures())
            for (BodySite site : catalogue.bodySites().of(measure)) {
                assertThat(site.code()).hasSizeLessThanOrEqualTo(LONGEST_CODE);
                if (site.regions().stream().allMatch(BodyRegion::paired))
                    assertThat(site.sided()).as(site.code()).isTrue();
            }
    }

    @Test
    void a_landmark_reaches_only_as_far_as_the_limb() {
        BodySite knee = catalogue.bodySites().site("KNEE_PATELLA").orElseThrow();
        assertThat(knee.reaches(10)).isTrue();
        assertThat(knee.reaches(-30)).isTrue();
        assertThat(knee.reaches(31)).isFalse();
        BodySite ankle = catalogue.bodySites().site("ANKLE_FIGURE_EIGHT").orElseThrow();
        assertThat(ankle.reaches(0)).isTrue();
        assertThat(ankle.reaches(5)).isFalse();
    }

    @Test
    void a_site_of_a_measure_that_is_not_taken_there_is_refused() {
        refused(p -> p.replace("/sites/0/measures/0", "GIRTH"), "has no measure of this kind");
        refused(p -> p.replace("/sites/0/measures/0", "NPRS"), "has no measure of this kind");
        refused(p -> p.replace("/sites/0/measures/0", "MOOD"), "has no measure of this kind");
    }

    @Test
    void a_joint_without_a_region_and_a_muscle_with_a_distance_are_refused() {
        refused(p -> p.remove("/joints/0"), "names no region of CERVICAL");
        refused(
                p -> p.add(
                        "/sites/0/distance",
                        Json.createArrayBuilder().add(0).add(5).build()),
                "is only for a landmark");
    }
}
