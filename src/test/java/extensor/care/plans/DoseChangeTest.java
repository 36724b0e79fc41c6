package extensor.care.plans;

import static extensor.care.plans.Workbench.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.DoseRefused;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people write into one dose. */
class DoseChangeTest {
    private final Dose base = Dose.usual(CATALOGUE.intervention("HEAT_HOT_PACK"));
    private final Dose theirs = base.with("duration_min", "15");

    private Dose typed(Dose now, String parameter, String value) {
        return DoseChange.of(base.json(), now, Map.of(parameter, value), "Dana", CATALOGUE);
    }

    @Test
    void nobody_wrote_meanwhile_and_the_typed_dose_stands() {
        assertThat(typed(base, "duration_min", "10")).isEqualTo(base.with("duration_min", "10"));
    }

    @Test
    void somebody_wrote_something_else_and_nothing_is_stored_but_all_three_are_shown() {
        Conflict both = catchThrowableOfType(Conflict.class, () -> typed(theirs, "duration_min", "10"));
        assertThat(both.key()).isEqualTo("plan.conflict");
        assertThat(both.arguments()).containsExactly("Dana");
        assertThat(both.lines()).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("Minutes per application");
            assertThat(line.base()).contains("20");
            assertThat(line.mine()).contains("10");
            assertThat(line.theirs()).contains("15");
        });
        assertThat(both.theirs()).isEqualTo(theirs.json());
    }

    @Test
    void changes_to_different_fields_are_both_shown_never_mixed() {
        Conflict both = catchThrowableOfType(Conflict.class, () -> typed(theirs, "times_per_day", "3"));
        assertThat(both.lines()).hasSize(2);
    }

    @Test
    void both_wrote_the_same_and_there_is_nothing_to_settle() {
        assertThat(typed(theirs, "duration_min", "15")).isEqualTo(theirs);
        assertThat(typed(theirs, "duration_min", "15.0")).isEqualTo(theirs);
    }

    @Test
    void whoever_begins_again_from_theirs_may_store() {
        Dose mine = DoseChange.of(theirs.json(), theirs, Map.of("duration_min", "10"), "Dana", CATALOGUE);
        assertThat(mine).isEqualTo(base.with("duration_min", "10"));
    }

    @Test
    void a_dose_beyond_its_limits_is_refused_before_anybody_is_asked() {
        assertThatThrownBy(() -> typed(theirs, "duration_min", "900")).isInstanceOf(DoseRefused.class);
    }

    @Test
    void a_value_that_was_taken_away_is_shown_as_a_dash() {
        Conflict both =
                catchThrowableOfType(Conflict.class, () -> typed(base.with("duration_min", ""), "duration_min", "10"));
        assertThat(both.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.theirs()).isEqualTo("–"));
    }
}
