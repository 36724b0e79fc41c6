package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.IcdCode;
import extensor.shared.BodyRegion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of the templates those come first that are made for the problem, then for the region, and among equals what is stopped least. */
class TemplateOfferTest {
    private static final IcdCode SPASM = new IcdCode("M62.830", "M62.8", "SPASM", "Muscle spasm of back");

    private static TemplateOffer offer(String code, IcdCode problem, boolean region, int stops) {
        TemplateLine line =
                new TemplateLine(code, code, null, "", 0, 0, List.of(), List.of(), List.of(), null, false, List.of());
        return new TemplateOffer(line, problem, region, stops, 0, 0);
    }

    @Test
    void the_problem_counts_before_the_region_and_stops_count_last() {
        List<TemplateOffer> sorted = TemplateOffer.sorted(List.of(
                offer("other", null, false, 0),
                offer("region", null, true, 0),
                offer("stopped", SPASM, true, 3),
                offer("problem", SPASM, true, 0),
                offer("elsewhere", SPASM, false, 0)));
        assertThat(sorted)
                .extracting(offer -> offer.template().code())
                .containsExactly("problem", "stopped", "elsewhere", "region", "other");
        assertThat(sorted).extracting(TemplateOffer::fits).containsExactly(true, true, true, true, false);
    }

    @Test
    void what_is_about_the_whole_body_is_made_for_no_region() {
        assertThat(TemplateOffer.treats(BodyRegion.LOW_BACK, BodyRegion.LOW_BACK))
                .isTrue();
        assertThat(TemplateOffer.treats(BodyRegion.WHOLE_BODY, BodyRegion.LOW_BACK))
                .isFalse();
        assertThat(TemplateOffer.treats(BodyRegion.KNEE, BodyRegion.LOW_BACK)).isFalse();
        assertThat(TemplateOffer.treats(null, BodyRegion.LOW_BACK)).isFalse();
    }
}
