package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.json.InvalidFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dose exists only as its definition allows, and can be read in words. */
class DoseTest {
    private final Intervention fango = CatalogueFixture.fango();
    private final Dose usual = Dose.usual(fango);

    @Test
    void what_people_type_and_what_files_hold_become_the_same_values() {
        Dose typed = Dose.of(
                        fango,
                        Map.of(
                                "duration_min",
                                " 20 ",
                                "mud_temp_c",
                                "41.50",
                                "kind",
                                "CLAY",
                                "with_care",
                                "REST;LIE_DOWN"))
                .with(Map.of("covered", "true", "note", " after lunch ", "first_day", "2026-12-01", "turns", ""));
        List<String> care = List.of("LIE_DOWN", "REST");
        Dose read = Dose.of(
                        fango,
                        Map.of(
                                "duration_min",
                                20.0,
                                "mud_temp_c",
                                new BigDecimal("41.5"),
                                "kind",
                                "CLAY",
                                "with_care",
                                care))
                .with(Map.of("covered", true, "note", "after lunch", "first_day", LocalDate.of(2026, 12, 1)));
        assertThat(typed).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(typed.value("mud_temp_c")).isEqualTo(new BigDecimal("41.5"));
        assertThat(typed.value("turns")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duration_min | abc | number.unreadable",
                "duration_min | 1e9 | number.unreadable",
                "duration_min | NaN | number.unreadable",
                "duration_min | 20,5 | number.not-whole",
                "duration_min | 1,000 | number.two-readings",
                "duration_min | 2 0 | number.unreadable",
                "duration_min | 20 min | number.unreadable",
                "duration_min | ٢٠ | number.unreadable",
                "duration_min | 99999999999999999999 | number.unreadable",
                "duration_min | 20.5 | number.not-whole",
                "duration_min | 4 | dose.below-limit",
                "duration_min | -20 | dose.below-limit",
                "duration_min | 31 | dose.above-limit",
                "gap_min | 59 | dose.below-limit",
                "mud_temp_c | 41.5001 | dose.too-precise",
                "kind | SAND | dose.not-an-option",
                "with_care | REST;SING | dose.not-an-option",
                "covered | perhaps | dose.not-yes-or-no",
                "note | 12345678901234567890123456789012345678901 | dose.too-long",
                "first_day | 2026-02-30 | dose.not-a-date",
                "first_day | tomorrow | dose.not-a-date",
                "ghost | 1 | dose.unknown-parameter"
            })
    void a_value_that_is_not_allowed_is_refused_with_a_key(String parameter, String entered, String key) {
        DoseRefused no = catchThrowableOfType(DoseRefused.class, () -> usual.with(parameter, entered));
        assertThat(no.complaints()).singleElement().satisfies(complaint -> {
            assertThat(complaint.parameter()).isEqualTo(parameter);
            assertThat(complaint.key()).isEqualTo(key);
        });
    }

    @Test
    void all_that_is_wrong_is_said_at_once_with_limit_and_unit() {
        DoseRefused no = catchThrowableOfType(
                DoseRefused.class,
                () -> usual.with(Map.of("ghost", "", "kind", "SAND", "mud_temp_c", "36", "duration_min", "31")));
        assertThat(no.complaints())
                .containsExactly(
                        DoseComplaint.of("duration_min", "dose.above-limit", "30", "min"),
                        DoseComplaint.of("mud_temp_c", "dose.below-limit", "37", "°C"),
                        DoseComplaint.of("kind", "dose.not-an-option"),
                        DoseComplaint.of("ghost", "dose.unknown-parameter"));
        assertThat(no.key()).isEqualTo("dose.refused");
    }

    @Test
    void a_required_value_may_be_missing_in_a_draft_but_not_at_the_signature() {
        Dose draft = usual.with("duration_min", "").with("kind", null);
        assertThat(draft.missing()).extracting(Parameter::code).containsExactly("duration_min", "kind", "covered");
        assertThatThrownBy(draft::complete)
                .isInstanceOfSatisfying(
                        DoseRefused.class,
                        no -> assertThat(no.complaints())
                                .extracting(DoseComplaint::key)
                                .containsOnly("dose.required")
                                .hasSize(3));
    }

    @Test
    void a_required_text_of_signs_alone_is_missing() {
        Dose mobilization = Dose.usual(CatalogueFixture.real().intervention("MT_MOBILISATION"));
        assertThat(mobilization.with("segment", "?").missing())
                .extracting(Parameter::code)
                .contains("segment");
        assertThat(mobilization.with("segment", "L4").missing())
                .extracting(Parameter::code)
                .doesNotContain("segment");
    }

    @Test
    void a_box_that_must_be_ticked_is_a_hint_in_a_draft_and_missing_at_the_signature() {
        assertThat(usual.value("covered")).isEqualTo(false);
        assertThat(usual.hints()).contains(DoseHint.of("covered", "dose.check", "The pack must be covered."));
        assertThat(usual.missing()).extracting(Parameter::code).containsExactly("covered");
        assertThat(usual.with("covered", true).complete().missing()).isEmpty();
    }

    @Test
    void what_belongs_to_the_session_is_neither_preset_nor_missing() {
        assertThat(usual.values()).doesNotContainKey("skin_check");
        assertThat(usual.missing()).extracting(Parameter::code).doesNotContain("skin_check");
    }

    @Test
    void a_referral_needs_its_reason() {
        Dose referral = Dose.usual(CatalogueFixture.real().intervention("REF_MEDICAL"));
        assertThat(referral.missing()).extracting(Parameter::code).contains("reason");
        assertThat(referral.with("reason", "Numb foot since Monday").missing())
                .extracting(Parameter::code)
                .doesNotContain("reason");
    }

    @Test
    void unusual_is_amber_and_not_refused() {
        assertThat(usual.with("covered", true).hints()).isEmpty();
        assertThat(usual.with(Map.of("covered", true, "duration_min", "10", "mud_temp_c", "43"))
                        .hints())
                .containsExactly(
                        DoseHint.of("duration_min", "dose.below-usual", "15", "min"),
                        DoseHint.of("mud_temp_c", "dose.above-usual", "42", "°C"));
    }

    @Test
    void a_ratio_warns_and_is_silent_where_a_value_is_missing() {
        Dose covered = usual.with("covered", true);
        assertThat(covered.with("warm_s", 60).hints()).isEmpty();
        assertThat(covered.with(Map.of("warm_s", 60, "pause_s", 60)).hints()).isEmpty();
        assertThat(covered.with(Map.of("warm_s", 60, "pause_s", 59)).hints())
                .containsExactly(DoseHint.of("pause_s", "dose.check", "The pause is shorter than the warm time."));
        assertThat(covered.with(Map.of("warm_s", 10, "pause_s", 51)).hints()).hasSize(1);
    }

    @Test
    void a_sum_must_fit_into_the_minutes() {
        Dose fits = usual.with(Map.of("warm_s", 60, "pause_s", 60, "turns", 10));
        assertThat(fits.number(ParameterRole.DURATION)).contains(BigDecimal.valueOf(20));
        DoseRefused no = catchThrowableOfType(DoseRefused.class, () -> fits.with("turns", 11));
        assertThat(no.complaints())
                .containsExactly(
                        DoseComplaint.of("duration_min", "dose.check", "The turns do not fit into the minutes."));
    }

    @Test
    void applications_and_gaps_must_fit_into_the_waking_day() {
        Dose covered = usual.with(Map.of("covered", true, "times_per_day", 6));
        assertThat(covered.with("gap_min", 168).hints())
                .noneMatch(hint -> hint.key().equals("dose.check"));
        assertThat(covered.with("gap_min", 169).hints())
                .anyMatch(hint -> hint.parameter().equals("gap_min"));
    }

    @Test
    void one_value_may_require_another_once_both_are_known() {
        Dose clay = usual.with("kind", "CLAY");
        assertThat(clay.with("skin_check", true).value("skin_check")).isEqualTo(true);
        assertThatThrownBy(() -> clay.with("skin_check", false)).isInstanceOf(DoseRefused.class);
    }

    @Test
    void an_order_is_kept_by_so_much_at_least() {
        assertThat(usual.with("skin_temp_c", "40.5").value("skin_temp_c")).isEqualTo(new BigDecimal("40.5"));
        assertThatThrownBy(() -> usual.with("skin_temp_c", "40.6")).isInstanceOf(DoseRefused.class);
    }

    @Test
    void it_says_itself_in_one_line_and_in_one_sentence() {
        assertThat(usual.summary()).isEqualTo("20 min, 2× a day, 41.5 °C");
        assertThat(usual.with("mud_temp_c", "").summary()).isEqualTo("20 min, 2× a day");
        assertThat(usual.sentence()).isEqualTo("Put peat on for 20 minutes, 2 times a day; lie down and rest.");
        Dose full = usual.with(
                Map.of("gap_min", "120", "with_care", List.of("DRINK", "REST", "LIE_DOWN"), "first_day", "2027-03-02"));
        assertThat(full.sentence())
                .isEqualTo("Put peat on for 20 minutes, 2 times a day, at least 120 minutes apart; "
                        + "lie down, drink water and rest, from 2 March 2027.");
        assertThat(usual.with("duration_min", "").sentence()).startsWith("Put peat on for … minutes");
        assertThat(usual.with("note", "see [2] {x}\nand rest").summary()).endsWith("see (2) (x) and rest");
    }

    @Test
    void what_changes_nothing_is_not_said() {
        Dose stretch = Dose.usual(CatalogueFixture.real().intervention("EX_STRETCH"))
                .with(Map.of("sets", 1, "hold_s", 20, "rest_s", 60));
        assertThat(stretch.sentence()).contains("20 seconds").doesNotContain("60 seconds");
        assertThat(stretch.with("sets", 2).sentence()).contains("60 seconds");
        assertThat(usual.with(Map.of("times_per_day", 1, "gap_min", 60)).sentence())
                .doesNotContain("apart");
    }

    @Test
    void its_text_is_canonical_and_reads_back() {
        Dose dose = Dose.of(fango, Map.of("duration_min", "30", "note", "a \"b\" é", "with_care", "REST;DRINK"))
                .with(Map.of("covered", "on", "mud_temp_c", "40.50"));
        assertThat(dose.json())
                .isEqualTo(
                        "{\"code\":\"HEAT_FANGO\",\"values\":{\"covered\":true,\"duration_min\":30,\"mud_temp_c\":40.5,"
                                + "\"note\":\"a \\\"b\\\" é\",\"with_care\":[\"DRINK\",\"REST\"]},\"version\":1}");
        assertThat(Dose.read(dose.json(), CatalogueFixture.withFango())).isEqualTo(dose);
    }

    @Test
    void a_preset_fills_up_with_what_is_usual_and_is_remembered() {
        Dose dose = Dose.of(CatalogueFixture.withFango().preset("FANGO_LOW_BACK"));
        assertThat(dose.number(ParameterRole.DURATION)).contains(BigDecimal.valueOf(15));
        assertThat(dose.number(ParameterRole.TIMES_PER_DAY)).contains(BigDecimal.valueOf(2));
        Dose read = Dose.read(dose.with("times_per_day", 1).json(), CatalogueFixture.withFango());
        assertThat(read.preset()).map(Preset::code).contains("FANGO_LOW_BACK");
        assertThat(read.name()).isEqualTo("Mud pack, low back");
        assertThat(usual.name()).isEqualTo("Fångo, warm mud pack");
    }

    @Test
    void the_region_comes_from_the_parameter_or_else_from_the_item() {
        assertThat(usual.region(BodyRegion.KNEE)).isEqualTo(BodyRegion.KNEE);
        assertThat(usual.with("place", "BACK").region(BodyRegion.KNEE)).isEqualTo(BodyRegion.LOW_BACK);
        assertThat(usual.with("place", "OTHER").region(BodyRegion.KNEE)).isEqualTo(BodyRegion.KNEE);
    }

    @Test
    void a_signed_dose_is_read_as_it_was_after_its_definition_has_changed() {
        Dose signed =
                Dose.of(CatalogueFixture.withFango().preset("FANGO_LOW_BACK")).with("duration_min", 30);
        List<Definition> kept = CatalogueFixture.withFango().definitions();
        var files = CatalogueFixture.damaged(
                CatalogueFixture.FANGO,
                patch -> patch.replace("/version", 2)
                        .replace(
                                "/parameters/0/limits",
                                CatalogueFixture.object("{\"l\":[5,25]}").get("l"))
                        .replace("/text/en/sentence", "New words."));
        Catalogue today = Catalogue.load(files).with(kept);
        Dose read = Dose.read(signed.json(), today);
        assertThat(read).isEqualTo(signed);
        assertThat(read.sentence()).isEqualTo(signed.sentence()).startsWith("Put peat on for 30 minutes");
        assertThat(read.intervention().version()).isEqualTo(1);
        assertThat(today.intervention("HEAT_FANGO").version()).isEqualTo(2);
        assertThatThrownBy(() -> Dose.usual(today.intervention("HEAT_FANGO")).with("duration_min", 30))
                .isInstanceOf(DoseRefused.class);
        assertThatThrownBy(() -> Dose.read(signed.json(), Catalogue.load(files)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_intervention_that_is_no_longer_offered_can_still_be_read() {
        Dose signed = Dose.of(CatalogueFixture.withFango().preset("FANGO_LOW_BACK"));
        Catalogue today =
                CatalogueFixture.real().with(CatalogueFixture.withFango().definitions());
        assertThat(Dose.read(signed.json(), today)).isEqualTo(signed);
        assertThatThrownBy(() -> today.intervention("HEAT_FANGO")).isInstanceOf(Refusal.class);
        assertThat(today.interventions()).hasSameSizeAs(CatalogueFixture.real().interventions());
    }

    @Test
    void the_same_version_with_other_content_stops_the_start() {
        var files = CatalogueFixture.damaged(
                CatalogueFixture.FANGO, patch -> patch.replace("/text/en/sentence", "New words."));
        Catalogue changed = Catalogue.load(files);
        assertThatThrownBy(() -> changed.with(CatalogueFixture.withFango().definitions()))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("kept INTERVENTION HEAT_FANGO 1");
        Definition tampered = new Definition(Definition.DefinitionKind.INTERVENTION, "HEAT_X", 1, "00", "{}");
        assertThatThrownBy(() -> changed.with(List.of(tampered)))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("hash");
    }

    @Test
    void a_dose_never_changes_with_the_map_it_came_from() {
        Map<String, Object> entered = new HashMap<>(Map.of("duration_min", "20"));
        Dose dose = Dose.of(fango, entered);
        entered.put("duration_min", "5");
        assertThat(dose.number(ParameterRole.DURATION)).contains(BigDecimal.valueOf(20));
        assertThatThrownBy(() -> dose.values().put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
    }
}
