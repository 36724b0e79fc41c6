package extensor.care.plans;

import static extensor.care.plans.Workbench.BORN;
import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.CHECKING;
import static extensor.care.plans.Workbench.START;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.patients.Fact;
import extensor.care.patients.KnownFact;
import extensor.care.safety.CurrentPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The one state of a plan of which something waits: since when, why, how much. */
class HoldTest {
    private static final Fact PACEMAKER = Fact.present("PACEMAKER");
    private static final Instant RECORDED = Instant.parse("2026-11-24T03:00:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static Composition holding(String... treatments) {
        return Workbench.holding(treatments).change(2, item -> item.crossing(CurrentPath.NEITHER));
    }

    private static Optional<Hold> on(int day, Composition plan, Fact... facts) {
        List<Fact> known = Workbench.restDenied(facts);
        LocalDate today = START.plusDays(day);
        return Hold.of(
                CHECKING.suspension(plan, known, BORN, today),
                plan,
                new Hold.PlanDay(today, NEW_YORK),
                known.stream()
                        .map(fact -> new KnownFact(fact, fact.equals(PACEMAKER) ? RECORDED : Instant.EPOCH, null))
                        .toList(),
                CATALOGUE);
    }

    @Test
    void nothing_waits_while_nothing_stops_it() {
        assertThat(on(3, holding("ES_TENS_CONV", "HEAT_HOT_PACK"))).isEmpty();
    }

    @Test
    void one_of_two_treatments_waits_since_the_day_at_the_site_on_which_its_reason_was_recorded() {
        Hold hold = on(5, holding("ES_TENS_CONV", "HEAT_HOT_PACK"), PACEMAKER).orElseThrow();
        assertThat(hold.items()).isEqualTo(1);
        assertThat(hold.whole()).isFalse();
        assertThat(hold.since()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(hold.reasons()).containsExactly("Cardiac pacemaker");
    }

    @Test
    void a_plan_is_on_hold_as_a_whole_when_all_that_is_left_of_it_waits() {
        Composition over = ItemPlacement.place(
                holding("ES_TENS_CONV", "HEAT_HOT_PACK"),
                3,
                Workbench.holding("HEAT_HOT_PACK").item(2).region(),
                null,
                holding("ES_TENS_CONV", "HEAT_HOT_PACK").item(3).setting(),
                null,
                2);
        assertThat(on(1, over, PACEMAKER).orElseThrow().whole()).isFalse();
        assertThat(on(5, over, PACEMAKER).orElseThrow().whole()).isTrue();
    }
}
