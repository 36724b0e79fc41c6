package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Worked examples of what a plan asks of a day at home. */
class BurdenTest {
    private final Catalogue catalogue = CatalogueFixture.withFango();

    @Test
    void repetitions_holds_and_rests_add_up_and_days_off_spread() {
        Dose stretch = Dose.of(
                catalogue.intervention("EX_STRETCH"),
                Map.of("sets", 2, "reps", 3, "hold_s", 20, "rest_s", 60, "sessions_per_day", 2, "days_per_week", 5));
        int repetition = stretch.intervention().delivery().usual().secondsPerRepetition();
        // (2 sets × 3 × (repetition + 20 s) + 1 rest of 60 s) × 2
        int day = (2 * 3 * (repetition + 20) + 60) * 2;
        Burden burden = Burden.of(stretch);
        assertThat(burden.activeSecondsOnFullDay()).isEqualByComparingTo(String.valueOf(day));
        assertThat(burden.activeSeconds().doubleValue()).isEqualTo(day * 5 / 7.0, within(1e-6));
        assertThat(burden.passiveSecondsOnFullDay()).isZero();
    }

    @Test
    void a_preset_knows_how_long_its_own_repetition_takes() {
        Preset catCamel = catalogue.preset("LB_CAT_CAMEL");
        Dose dose = Dose.of(catCamel)
                .with(Map.of("sets", 1, "reps", 10, "hold_s", 0, "sessions_per_day", 2, "days_per_week", 7));
        // 10 repetitions, twice a day
        assertThat(Burden.of(dose).activeSeconds())
                .isEqualByComparingTo(String.valueOf(2 * 10 * catCamel.secondsPerRepetition()));
    }

    private Dose walk(int minutes, int bouts) {
        return Dose.of(
                catalogue.intervention("EX_AEROBIC"),
                Map.of("minutes", minutes, "sets", bouts, "sessions_per_day", 1, "days_per_week", 7));
    }

    @Test
    void walking_is_minutes_times_bouts_times_sessions() {
        assertThat(Burden.of(walk(15, 2)).activeMinutesOnFullDay()).isEqualTo(30);
    }

    @Test
    void heat_is_passive_minutes_and_wearing_passive_hours() {
        Dose heat = Dose.of(
                catalogue.intervention("HEAT_HOT_PACK"),
                Map.of("duration_min", 20, "times_per_day", 2, "days_per_week", 7));
        Dose wrap = Dose.of(catalogue.intervention("HEAT_WRAP"), Map.of("wear_hours", "8"));
        assertThat(Burden.of(heat).passiveMinutesOnFullDay()).isEqualTo(40);
        assertThat(Burden.of(wrap).passiveMinutesOnFullDay()).isEqualTo(480);
        assertThat(Burden.of(heat).activeSeconds()).isZero();
    }

    @Test
    void passive_motion_by_a_helper_takes_the_time_of_its_repetitions_and_holds() {
        Dose passive = Dose.of(
                catalogue.intervention("MT_PASSIVE_ROM"), Map.of("reps", 10, "end_hold_s", 15, "times_per_day", 2));
        int repetition = passive.intervention().delivery().usual().secondsPerRepetition();
        assertThat(Burden.of(passive).passiveSecondsOnFullDay())
                .isEqualByComparingTo(String.valueOf(2 * 10 * (repetition + 15)));
        assertThat(Burden.of(passive).activeSeconds()).isZero();
    }

    @Test
    void whatever_has_repetitions_minutes_or_hours_takes_time_at_home() {
        assertThat(catalogue.interventions().stream()
                        .filter(i -> i.delivery().settings().contains(CarePlace.HOME))
                        .filter(i -> i.with(ParameterRole.REPS).isPresent()
                                || i.with(ParameterRole.HOURS_PER_DAY).isPresent()
                                || i.with(ParameterRole.DURATION)
                                        .filter(p -> p.standard() != null)
                                        .isPresent()))
                .hasSizeGreaterThan(20)
                .allSatisfy(i -> {
                    Burden burden = Burden.of(Dose.usual(i));
                    assertThat(burden.activeSeconds().add(burden.passiveSeconds()))
                            .as(i.code())
                            .isPositive();
                });
    }

    @Test
    void only_what_is_done_at_home_counts() {
        Burden.BurdenItem home = new Burden.BurdenItem(walk(10, 1), CarePlace.HOME);
        Burden.BurdenItem clinic = new Burden.BurdenItem(walk(10, 1), CarePlace.CLINIC);
        Burden burden = Burden.of(List.of(home, clinic, home));
        assertThat(burden.activeMinutesOnFullDay()).isEqualTo(20);
        assertThat(Burden.of(List.of())).isEqualTo(Burden.NONE);
    }
}
