package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A few letters find the right treatment. */
class TreatmentSearchTest {
    private final Catalogue catalogue = CatalogueFixture.withFango();
    private final TreatmentSearch treatments = TreatmentSearch.of(catalogue);

    private List<String> found(String text) {
        return treatments.search(text, null, null).stream()
                .map(TreatmentSearch.TreatmentEntry::code)
                .toList();
    }

    @Test
    void nothing_typed_shows_everything_presets_first() {
        List<TreatmentSearch.TreatmentEntry> all = treatments.search("", null, null);
        assertThat(all).hasSize((int) (catalogue.presets().stream()
                        .filter(preset -> preset.intervention().offered())
                        .count()
                + catalogue.interventions().stream()
                        .filter(Intervention::offered)
                        .count()));
        assertThat(all).extracting(TreatmentSearch.TreatmentEntry::kind).isSorted();
        assertThat(treatments.search(null, null, null)).isEqualTo(all);
        assertThat(all).allSatisfy(entry -> assertThat(entry.summary()).isNotBlank());
    }

    @Test
    void the_name_counts_more_than_the_search_words_and_these_more_than_the_family() {
        assertThat(found("mud")).containsExactly("FANGO_LOW_BACK", "HEAT_FANGO");
        assertThat(found("parafango")).containsExactly("HEAT_FANGO", "FANGO_LOW_BACK");
        List<String> heat = found("heat");
        assertThat(heat).contains("HEAT_FANGO", "FANGO_LOW_BACK");
        assertThat(heat.indexOf("HEAT_WRAP")).isLessThan(heat.indexOf("FANGO_LOW_BACK"));
    }

    @Test
    void accents_and_capitals_do_not_matter_and_every_word_must_begin_one() {
        assertThat(found("FANGO")).contains("HEAT_FANGO");
        assertThat(found("fångo pack")).containsExactly("HEAT_FANGO", "FANGO_LOW_BACK");
        assertThat(found("ud pack")).isEmpty();
        assertThat(found("mud zebra")).isEmpty();
        assertThat(found("  !? ")).hasSize(treatments.search("", null, null).size());
    }

    @Test
    void family_and_setting_narrow_it() {
        assertThat(treatments.search("", Family.COLD, null))
                .isNotEmpty()
                .allMatch(entry -> entry.family() == Family.COLD);
        assertThat(treatments.search("", null, CarePlace.ADMIN))
                .isNotEmpty()
                .allMatch(entry -> entry.family() == Family.REFERRAL);
        assertThat(treatments.search("mud", Family.COLD, null)).isEmpty();
    }
}
