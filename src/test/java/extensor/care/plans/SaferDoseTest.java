package extensor.care.plans;

import static extensor.care.plans.Workbench.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Dose;
import extensor.care.safety.Clause.DoseClause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A dose is offered only if it is one that the precaution permits. */
class SaferDoseTest {
    private static SaferDose warmWater(String atLeast, String atMost, String below) {
        Dose dose = Dose.usual(CATALOGUE.intervention("HYDROTHERAPY")).with("water_temp_c", "34");
        return SaferDose.of(
                dose,
                List.of(new DoseClause(
                        Set.of("HYDROTHERAPY"),
                        "water_temp_c",
                        List.of(),
                        number(atLeast),
                        number(atMost),
                        number(below))));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @Test
    void the_whole_number_in_the_middle_is_offered_where_it_lies_within_the_bounds() {
        assertThat(warmWater("28", "31", null).typed()).isEqualTo(Map.of("water_temp_c", "29"));
        assertThat(warmWater("28", null, "31").typed()).isEqualTo(Map.of("water_temp_c", "29"));
    }

    @Test
    void where_no_whole_number_lies_in_the_middle_of_the_bounds_nothing_is_offered() {
        assertThat(warmWater("28.4", "28.6", null)).isNull();
        assertThat(warmWater("28.5", null, "29")).isNull();
    }
}
