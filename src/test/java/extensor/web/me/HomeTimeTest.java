package extensor.web.me;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Burden;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Dose;
import extensor.care.plans.Composition;
import extensor.care.plans.Compositions;
import extensor.care.plans.Item;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet.PhaseSheet;
import extensor.web.kit.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The minutes a day are those of one phase, exercise by itself and what only takes time named beside it. */
class HomeTimeTest {
    private static final LocalDate START = Compositions.START;

    private static PhaseSheet phase(Item... given) {
        Composition plan = Compositions.of(14, List.of(given));
        return new PhaseSheet(
                plan.phases().get(0),
                1,
                START,
                Stream.of(given)
                        .map(item -> new ItemSheet(item, "", START, START.plusDays(13), null, List.of()))
                        .toList(),
                Burden.of(Stream.of(given)
                        .map(item -> new Burden.BurdenItem(item.dose(), item.setting()))
                        .toList()));
    }

    private static Item item(String treatment, CarePlace place) {
        return Compositions.item(Dose.usual(Compositions.CATALOGUE.intervention(treatment)), place, null, null);
    }

    @Test
    void heat_at_home_is_named_beside_the_exercise_and_heat_at_the_clinic_is_not() {
        Item exercise = item("EX_MOBILITY", CarePlace.HOME);
        HomeTime time = HomeTime.of(
                phase(exercise, item("HEAT_HOT_PACK", CarePlace.HOME), item("HEAT_WRAP", CarePlace.CLINIC)), START);
        assertThat(time.minutes())
                .isEqualTo(Burden.of(exercise.dose()).activeMinutesOnFullDay())
                .isPositive();
        assertThat(time.passiveMinutes()).isPositive();
        assertThat(time.passive())
                .containsExactly(
                        Compositions.CATALOGUE.intervention("HEAT_HOT_PACK").name());
        assertThat(time.exercises()).isTrue();
        assertThat(time.more()).isTrue();
    }

    @Test
    void nothing_is_said_of_a_phase_that_is_over() {
        PhaseSheet phase = phase(item("EX_MOBILITY", CarePlace.HOME), item("HEAT_HOT_PACK", CarePlace.HOME));
        assertThat(HomeTime.of(phase, START.minusDays(1)).moment()).isEqualTo(PlanMoment.LATER);
        HomeTime over = HomeTime.of(phase, START.plusDays(14));
        assertThat(over.exercises()).isFalse();
        assertThat(over.more()).isFalse();
    }

    @Test
    void what_takes_long_is_told_in_hours() {
        assertThat(new HomeTime(PlanMoment.NOW, 0, 119, List.of()).inHours()).isFalse();
        HomeTime splint = new HomeTime(PlanMoment.NOW, 0, 480, List.of("Splint"));
        assertThat(splint.inHours()).isTrue();
        assertThat(splint.passiveHours()).isEqualTo(8);
    }

    @Test
    void one_minute_is_one_minute() {
        assertThat(Messages.text("me.plan.time.NOW", 1)).contains("1 minute a day");
        assertThat(Messages.text("me.plan.time.LATER", 39)).contains("39 minutes a day");
    }
}
