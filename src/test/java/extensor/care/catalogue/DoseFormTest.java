package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The form of any dose is read from its definition. */
class DoseFormTest {
    private final Dose dose = Dose.usual(CatalogueFixture.fango()).with(Map.of("covered", true, "mud_temp_c", "43"));

    private DoseField field(String code) {
        return DoseForm.of(dose).fields().stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_number_has_unit_usual_range_and_limits() {
        DoseField minutes = field("duration_min");
        assertThat(minutes.text().label()).isEqualTo("Minutes per application");
        assertThat(minutes.text().hint()).isEqualTo("Look at the skin half way");
        assertThat(minutes.text().unit()).isEqualTo("min");
        assertThat(minutes.text().usual()).isEqualTo("Usual 15–20");
        assertThat(minutes.input().limits()).isEqualTo(new Range(BigDecimal.valueOf(5), BigDecimal.valueOf(30)));
        assertThat(minutes.value()).isEqualTo("20");
        assertThat(minutes.required()).isTrue();
        assertThat(minutes.amber()).isFalse();
        assertThat(field("times_per_day").text().unit()).isEqualTo("a day");
        assertThat(field("gap_min").value()).isEmpty();
        assertThat(field("gap_min").text().hint()).isEmpty();
    }

    @Test
    void what_is_not_usual_is_amber() {
        assertThat(field("mud_temp_c").amber()).isTrue();
        assertThat(field("mud_temp_c").text().unit()).isEqualTo("°C");
        assertThat(field("mud_temp_c").text().usual()).isEqualTo("Usual 40.5–42");
    }

    @Test
    void choices_have_labels_and_know_what_is_chosen() {
        assertThat(field("with_care").options())
                .containsExactly(
                        new DoseField.Option("LIE_DOWN", "lie down", true),
                        new DoseField.Option("DRINK", "drink water", false),
                        new DoseField.Option("REST", "rest", true));
        assertThat(field("with_care").value()).isEqualTo("LIE_DOWN;REST");
        assertThat(field("covered").value()).isEqualTo("true");
    }

    @Test
    void a_plan_does_not_ask_what_the_session_records() {
        assertThat(DoseForm.of(dose).planned().fields())
                .extracting(DoseField::code)
                .doesNotContain("skin_check")
                .contains("duration_min");
        assertThat(field("skin_check").required()).isFalse();
    }

    @Test
    void every_unit_of_the_catalogue_reads_as_english() {
        assertThat(CatalogueFixture.real().interventions())
                .flatExtracting(Intervention::parameters)
                .extracting(p -> ((Parameter) p).unitWords())
                .allSatisfy(words -> assertThat(words).doesNotContainPattern("[{}\\[\\]_]|/d|/wk"));
        assertThat(Unit.words("{flask}/d")).isEqualTo("flask/d");
    }
}
