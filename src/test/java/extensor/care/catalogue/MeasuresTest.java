package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.json.InvalidFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The measures say what the clinical reference says, and their scales hold together. */
class MeasuresTest {
    private final Catalogue catalogue = CatalogueFixture.real();

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void every_measure_is_that_of_the_reference() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Map<String, String> row :
                Csv.rows(Files.readString(Path.of("src/test/resources/reference/measures.csv")))) {
            String code = row.get("code");
            Measure measure = catalogue.measure(code);
            softly.assertThat(measure.domain()).as(code).isEqualTo(row.get("domain"));
            softly.assertThat(measure.use().respondent()).as(code).hasToString(row.get("respondent"));
            softly.assertThat(measure.scale().unit()).as(code).isEqualTo(row.get("unit_ucum"));
            softly.assertThat(measure.direction()).as(code).hasToString(row.get("direction"));
            softly.assertThat(measure.use().everyDays()).as(code).hasToString(row.get("default_interval_days"));
            same(softly, code + " sem", measure.sem(), row.get("sem"));
            same(softly, code + " mcid", measure.mcid(), row.get("mcid"));
            if (!row.get("score_max").isEmpty())
                same(softly, code + " max", measure.range().max(), row.get("score_max"));
        }
        softly.assertAll();
    }

    private static void same(SoftAssertions softly, String what, BigDecimal found, String expected) {
        if (expected.isEmpty()) softly.assertThat(found).as(what).isNull();
        else softly.assertThat(found).as(what).isEqualByComparingTo(expected);
    }

    @Test
    void the_program_finds_pain_and_range_of_motion_by_their_roles() {
        assertThat(catalogue.measure(MeasureRole.PAIN).code()).isEqualTo("NPRS");
        assertThat(catalogue.measure(MeasureRole.MOTION).code()).isEqualTo("ROM");
    }

    @Test
    void a_role_that_no_measure_has_is_refused() {
        assertThatThrownBy(() ->
                        Catalogue.load(CatalogueFixture.damaged("measures.json", p -> p.remove("/measures/0/role"))))
                .isInstanceOf(InvalidFile.class)
                .hasMessage("measures.json, measures: must name PAIN exactly once");
    }

    @Test
    void steps_out_of_order_are_refused() {
        int ashworth = catalogue.measures().indexOf(catalogue.measure("MAS"));
        assertThatThrownBy(() -> Catalogue.load(CatalogueFixture.damaged(
                        "measures.json", p -> p.replace("/measures/" + ashworth + "/steps/2/value", "1"))))
                .isInstanceOf(InvalidFile.class);
    }

    @Test
    void a_step_is_typed_and_read_by_its_label_and_changes_by_ranks() {
        MeasureScale ashworth = catalogue.measure("MAS").scale();
        assertThat(ashworth.labels()).containsExactly("0", "1", "1+", "2", "3", "4");
        assertThat(ashworth.value("1+")).isEqualByComparingTo("1.5");
        assertThat(ashworth.label(number("1.500"))).contains("1+");
        assertThat(ashworth.value("2.7")).isNull();
        assertThat(ashworth.rank(number("4")).subtract(ashworth.rank(number("1.5"))))
                .isEqualByComparingTo("3");
        assertThat(ashworth.labelOfRank(number("2"))).contains("1+");
        assertThat(ashworth.ranks().max()).isEqualByComparingTo("5");
    }

    @Test
    void an_old_value_between_two_steps_keeps_its_number() {
        MeasureScale ashworth = catalogue.measure("MAS").scale();
        assertThat(ashworth.label(number("2.5"))).isEmpty();
        assertThat(ashworth.rank(number("2.5"))).isEqualByComparingTo("3.5");
    }
}
