package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.BodyRegion;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few letters find the right treatment. */
class TreatmentSearchTest {
    private final Catalogue catalogue = CatalogueFixture.withFango();
    private final TreatmentSearch treatments = TreatmentSearch.of(catalogue);

    private List<String> found(String text) {
        return treatments.search(text, null, null, null, entry -> false, entry -> 0).stream()
                .map(TreatmentSearch.TreatmentEntry::code)
                .toList();
    }

    @Test
    void nothing_typed_shows_everything_presets_first() {
        List<TreatmentSearch.TreatmentEntry> all = treatments.search("", null, null, null, entry -> false, entry -> 0);
        assertThat(all).hasSize((int) (catalogue.presets().stream()
                        .filter(preset -> preset.intervention().offered())
                        .count()
                + catalogue.interventions().stream()
                        .filter(Intervention::offered)
                        .count()));
        assertThat(all).extracting(TreatmentSearch.TreatmentEntry::kind).isSorted();
        assertThat(treatments.search(null, null, null, null, entry -> false, entry -> 0))
                .isEqualTo(all);
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
        assertThat(found("  !? "))
                .hasSize(treatments
                        .search("", null, null, null, entry -> false, entry -> 0)
                        .size());
    }

    @Test
    void family_and_setting_narrow_it() {
        assertThat(treatments.search("", Family.COLD, null, null, entry -> false, entry -> 0))
                .isNotEmpty()
                .allMatch(entry -> entry.family() == Family.COLD);
        assertThat(treatments.search("", null, CarePlace.ADMIN, null, entry -> false, entry -> 0))
                .isNotEmpty()
                .allMatch(entry -> entry.family() == Family.REFERRAL);
        assertThat(treatments.search("mud", Family.COLD, null, null, entry -> false, entry -> 0))
                .isEmpty();
    }

    private String first(String text, BodyRegion region) {
        return treatments
                .search(text, null, null, region, entry -> false, entry -> 0)
                .get(0)
                .code();
    }

    private Optional<String> meant(String text, BodyRegion region) {
        return treatments.meant(text, null, region).map(TreatmentSearch.TreatmentEntry::code);
    }

    @ParameterizedTest
    @CsvSource({
        "US,US_THERAPEUTIC",
        "us,US_THERAPEUTIC",
        "NMES,ES_NMES",
        "moist heat,HEAT_HOT_PACK",
        "MHP,HEAT_HOT_PACK",
        "taping,TAPE_ELASTIC",
        "BPPV,VS_BRANDT",
        "strapping,TAPE_RIGID"
    })
    void a_whole_word_or_abbreviation_beats_the_beginning_of_another(String typed, String code) {
        assertThat(found(typed).get(0)).isEqualTo(code);
    }

    @Test
    void what_is_switched_off_is_not_found_but_named() {
        assertThat(treatments.switchedOff("needling")).containsExactly("Dry needling");
        assertThat(treatments.switchedOff("epley")).containsExactly("Canalith repositioning");
        assertThat(treatments.switchedOff("stretch")).isEmpty();
        assertThat(treatments.switchedOff(" ")).isEmpty();
        assertThat(treatments.switchedOff(null)).isEmpty();
        assertThat(found("dry needling")).doesNotContain("DRY_NEEDLING");
        assertThat(found("epley")).doesNotContain("VEST_CRP");
        assertThat(treatments.families())
                .contains(Family.VESTIBULAR, Family.HEAT)
                .doesNotContain(Family.DEVICE);
    }

    @Test
    void what_suits_the_region_comes_first_and_nothing_is_lost() {
        assertThat(treatments
                        .search("", null, null, BodyRegion.LOW_BACK, entry -> false, entry -> 0)
                        .subList(0, 20))
                .allMatch(entry ->
                        entry.region() == BodyRegion.LOW_BACK || entry.code().equals("SELF_MASSAGE"));
        assertThat(treatments.search("", null, null, BodyRegion.LOW_BACK, entry -> false, entry -> 0))
                .containsExactlyInAnyOrderElementsOf(
                        treatments.search("", null, null, null, entry -> false, entry -> 0));
        assertThat(first("stretch", BodyRegion.KNEE)).isNotEqualTo(first("stretch", BodyRegion.NECK));
    }

    @Test
    void a_preset_of_the_clinic_suits_the_region_that_it_is_for() {
        List<String> back = treatments.search("", null, null, BodyRegion.LOW_BACK, entry -> false, entry -> 0).stream()
                .map(TreatmentSearch.TreatmentEntry::code)
                .toList();
        List<String> knee = treatments.search("", null, null, BodyRegion.KNEE, entry -> false, entry -> 0).stream()
                .map(TreatmentSearch.TreatmentEntry::code)
                .toList();
        assertThat(back.indexOf("FANGO_LOW_BACK")).isBetween(back.indexOf("LB_BRIDGE"), back.indexOf("HEAT_WRAP"));
        assertThat(knee.indexOf("FANGO_LOW_BACK")).isGreaterThan(knee.indexOf("HEAT_FANGO"));
    }

    @Test
    void enter_adds_the_preset_of_the_region_or_else_the_treatment_itself() {
        assertThat(meant("hot pack", BodyRegion.LOW_BACK)).contains("HOT_PACK_LOW_BACK");
        assertThat(meant("moist heat", BodyRegion.LOW_BACK)).contains("HOT_PACK_LOW_BACK");
        assertThat(meant("hot pack", BodyRegion.NECK)).contains("HOT_PACK_NECK");
        assertThat(meant("hot pack neck", BodyRegion.LOW_BACK)).contains("HOT_PACK_NECK");
        assertThat(meant("ultrasound", BodyRegion.LOW_BACK)).contains("US_THERAPEUTIC");
        assertThat(meant("bridge", BodyRegion.LOW_BACK)).contains("LB_BRIDGE");
        assertThat(meant("massage", BodyRegion.LOW_BACK)).contains("MASSAGE_LOW_BACK");
        assertThat(meant("hot pack", BodyRegion.FOOT)).contains("HEAT_HOT_PACK");
    }

    @Test
    void what_enter_adds_leads_the_list() {
        for (BodyRegion region : List.of(BodyRegion.KNEE, BodyRegion.LOW_BACK))
            for (String typed : List.of("hot pack", "moist heat", "cold", "NMES", "ultrasound", "bridge"))
                assertThat(meant(typed, region)).as(typed).contains(first(typed, region));
    }

    @Test
    void of_those_that_fit_alike_the_stopped_ones_come_last() {
        List<String> stopped = List.of("HOT_PACK_LOW_BACK", "LB_BRIDGE");
        List<String> found = treatments
                .search(
                        "hot pack",
                        null,
                        null,
                        BodyRegion.LOW_BACK,
                        entry -> stopped.contains(entry.code()),
                        entry -> 0)
                .stream()
                .map(TreatmentSearch.TreatmentEntry::code)
                .toList();
        assertThat(first("hot pack", BodyRegion.LOW_BACK)).isEqualTo("HOT_PACK_LOW_BACK");
        assertThat(found).containsExactlyInAnyOrderElementsOf(found("hot pack"));
        assertThat(found.indexOf("HOT_PACK_LOW_BACK"))
                .isGreaterThan(found.indexOf("HEAT_HOT_PACK"))
                .isGreaterThan(found.indexOf("HOT_PACK_NECK"));
        List<TreatmentSearch.TreatmentEntry> all = treatments.search(
                "", null, null, BodyRegion.LOW_BACK, entry -> stopped.contains(entry.code()), entry -> 0);
        assertThat(all.subList(all.size() - 2, all.size()))
                .extracting(TreatmentSearch.TreatmentEntry::code)
                .containsExactlyInAnyOrderElementsOf(stopped);
    }

    @Test
    void one_s_own_come_first_of_those_that_fit_alike_and_with_nothing_typed_of_all() {
        List<String> own = List.of("HOT_PACK_NECK", "LB_BRIDGE");
        ToIntFunction<TreatmentSearch.TreatmentEntry> rank =
                entry -> own.contains(entry.code()) ? own.indexOf(entry.code()) : own.size();
        assertThat(treatments.search("hot pack", null, null, BodyRegion.SHOULDER, entry -> false, rank))
                .extracting(TreatmentSearch.TreatmentEntry::code)
                .as("what Enter adds still leads")
                .startsWith("HOT_PACK_SHOULDER", "HOT_PACK_NECK");
        assertThat(treatments.search("", null, null, BodyRegion.LOW_BACK, entry -> false, rank))
                .extracting(TreatmentSearch.TreatmentEntry::code)
                .startsWith("HOT_PACK_NECK", "LB_BRIDGE")
                .hasSize(treatments.entries().size());
        assertThat(treatments.search("", null, null, null, entry -> entry.code().equals("HOT_PACK_NECK"), rank))
                .extracting(TreatmentSearch.TreatmentEntry::code)
                .startsWith("HOT_PACK_NECK");
        assertThat(treatments.search(
                        "hot pack", null, null, null, entry -> entry.code().equals("HOT_PACK_NECK"), rank))
                .extracting(TreatmentSearch.TreatmentEntry::code)
                .element(0)
                .isNotEqualTo("HOT_PACK_NECK");
    }

    @Test
    void what_fits_the_words_better_stays_first_though_it_is_stopped() {
        assertThat(treatments
                        .search(
                                "ultrasound",
                                null,
                                null,
                                null,
                                entry -> entry.code().equals("US_THERAPEUTIC"),
                                entry -> 0)
                        .get(0)
                        .code())
                .isEqualTo("US_THERAPEUTIC");
    }

    @Test
    void enter_adds_nothing_where_several_exercises_fit_the_words_alike() {
        assertThat(meant("squat", BodyRegion.KNEE)).isEmpty();
        assertThat(meant("zebra", BodyRegion.KNEE)).isEmpty();
        assertThat(meant("squat to a chair", BodyRegion.KNEE)).contains("KN_SQUAT");
    }

    @ParameterizedTest
    @CsvSource({
        "squats,squat",
        "planks,plank",
        "bridges,bridge",
        "quad sets,quad set",
        "calf raises,calf raise",
        "heel slides,heel slide",
        "birddog,bird dog",
        "birddogs,bird dog",
        "hotpacks,hot pack",
        "calves stretches,calf stretch"
    })
    void the_plural_and_words_run_together_find_the_same(String typed, String usual) {
        assertThat(found(usual)).isNotEmpty();
        assertThat(found(typed)).containsAll(found(usual));
    }

    @Test
    void a_word_split_in_two_finds_the_one() {
        assertThat(found("para fango")).containsAll(found("parafango"));
    }

    @Test
    void an_abbreviation_that_ends_in_s_is_still_itself() {
        assertThat(found("TENS").get(0)).startsWith("ES_TENS");
        assertThat(found("US").get(0)).isEqualTo("US_THERAPEUTIC");
    }

    @Test
    void every_name_and_synonym_is_found_in_the_plural_in_the_singular_and_run_together() {
        catalogue
                .presets()
                .forEach(preset -> finds(
                        Shelved.of(preset, catalogue),
                        Stream.concat(Stream.of(preset.name()), preset.text().search().stream())));
        catalogue
                .interventions()
                .forEach(treatment -> finds(
                        Shelved.of(treatment),
                        Stream.concat(Stream.of(treatment.name()), treatment.text().search().stream())));
    }

    private static void finds(Shelved shelved, Stream<String> names) {
        names.flatMap(name -> Stream.of(
                        name, plural(name), name.replaceFirst("(?<=[a-rt-z])s$", ""), name.replaceFirst(" ", "")))
                .forEach(typed ->
                        assertThat(shelved.fit(WordForms.of(typed))).as(typed).isPresent());
    }

    private static String plural(String name) {
        if (!name.matches(".*[a-z]")) return name;
        if (name.matches(".*[^aeiou]y")) return name.substring(0, name.length() - 1) + "ies";
        return name + (name.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }
}
