package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several plans counts, by the day at the site: at half past ten in UTC it is tomorrow in Kiritimati and yesterday in Pago Pago. */
class LineageTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T10:30:00Z"), ZoneOffset.UTC);
    private static final ZoneId AHEAD = ZoneId.of("Pacific/Kiritimati");
    private static final ZoneId BEHIND = ZoneId.of("Pacific/Pago_Pago");

    /** A plan of fourteen days at a site. */
    private static Lineage plan(long id, ZoneId zone, String start) {
        TreatmentPlan plan = new TreatmentPlan(
                id, 2, 1, null, Composition.empty("Plan", LocalDate.parse(start), "Phase 1"), "Thea", Instant.EPOCH);
        return new Lineage(
                plan,
                List.of(),
                new PlanLife(zone)
                        .signed(Workbench.START.atStartOfDay(), Workbench.empty())
                        .days()
                        .episode());
    }

    private static long counting(Lineage... byStart) {
        return Lineage.counting(List.of(byStart), CLOCK).orElseThrow().plan().id();
    }

    @Test
    void a_plan_begins_and_ends_with_the_day_of_its_site() {
        assertThat(counting(plan(1, AHEAD, "2026-11-15"), plan(2, AHEAD, "2026-11-29")))
                .as("it is the 29th")
                .isEqualTo(2);
        assertThat(counting(plan(1, BEHIND, "2026-11-14"), plan(2, BEHIND, "2026-11-28")))
                .as("it is still the 27th")
                .isEqualTo(1);
    }

    @Test
    void each_plan_is_judged_at_its_own_site() {
        assertThat(counting(plan(1, AHEAD, "2026-11-15"), plan(2, BEHIND, "2026-11-28")))
                .as("over there, not yet begun here: the next one")
                .isEqualTo(2);
        assertThat(counting(plan(1, BEHIND, "2026-11-14"), plan(2, AHEAD, "2026-11-30")))
                .isEqualTo(1);
    }

    @Test
    void of_several_that_run_the_last_begun_counts_then_the_next_then_the_last_one() {
        assertThat(counting(plan(1, AHEAD, "2026-11-20"), plan(2, AHEAD, "2026-11-25"), plan(3, AHEAD, "2026-12-20")))
                .isEqualTo(2);
        assertThat(counting(plan(1, AHEAD, "2026-01-20"), plan(2, AHEAD, "2026-12-20"), plan(3, AHEAD, "2026-12-25")))
                .isEqualTo(2);
        assertThat(counting(plan(1, AHEAD, "2026-01-20"), plan(2, AHEAD, "2026-02-20")))
                .isEqualTo(2);
        assertThat(Lineage.counting(List.of(), CLOCK)).isEmpty();
    }
}
