package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Inside;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a template promises before it is taken is what its plan then has. */
@Inside
class OfferingTemplatesIT extends SharedPlan {
    @Inject
    OfferingTemplates offering;

    private TemplateOffer offer(String code) {
        return acting.as(thea, () -> offering.ofEpisode(episode)).templates().stream()
                .filter(offer -> offer.template().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_findings_that_are_told_are_those_of_the_draft_that_is_begun() {
        injured();
        TemplateOffer told = offer("T01");
        SafetySheet found = open(begun("T01")).safety();
        assertThat((long) told.stops()).isEqualTo(found.stops());
        assertThat((long) told.cautions()).isEqualTo(found.open());
        assertThat(told.questions()).isEqualTo(found.questions().size()).isPositive();
    }

    @Test
    void what_treats_the_region_of_the_episode_comes_first_and_what_is_switched_off_is_not_offered() {
        OfferingTemplates.Offers offers = acting.as(thea, () -> offering.ofEpisode(episode));
        assertThat(offers.episode().id()).isEqualTo(episode);
        assertThat(offers.patient().id()).isEqualTo(patient);
        assertThat(offers.templates()).hasSize(25);
        assertThat(offers.templates().get(0).fits()).isTrue();
        assertThat(offers.templates())
                .extracting(TemplateOffer::fits)
                .isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
    }
}
