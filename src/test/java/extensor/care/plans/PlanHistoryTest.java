package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.patients.EpisodeSheet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several plans counts depends on the day at the site: at 10:30 UTC it is tomorrow in Kiritimati and yesterday in Pago Pago. */
class PlanHistoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T10:30:00Z"), ZoneOffset.UTC);
    private static final ZoneId AHEAD = ZoneId.of("Pacific/Kiritimati");
    private static final ZoneId BEHIND = ZoneId.of("Pacific/Pago_Pago");

    private static final List<EpisodeSheet> EPISODES =
            List.of(PlanLife.episode(1, AHEAD, null), PlanLife.episode(2, BEHIND, null));

    /** A plan of fourteen days where it is already tomorrow. */
    private static PlanHistory ahead(String start) {
        return plan(1, start);
    }

    /** A plan of fourteen days where it is still yesterday. */
    private static PlanHistory behind(String start) {
        return plan(2, start);
    }

    private static PlanHistory plan(long episode, String start) {
        Composition days = Composition.empty("Plan", LocalDate.parse(start), "Phase 1");
        return new PlanHistory(new TreatmentPlan(9, 2, episode, null, days, "Thea", Instant.EPOCH), List.of());
    }

    private static PlanHistory counting(PlanHistory... byStart) {
        List<PlanHistory> counting = PlanHistory.counting(List.of(byStart), EPISODES, CLOCK);
        assertThat(counting).hasSize(1);
        return counting.get(0);
    }

    @Test
    void a_plan_begins_and_ends_with_the_day_of_its_site() {
        PlanHistory ends = ahead("2026-11-15");
        PlanHistory begins = ahead("2026-11-29");
        assertThat(counting(ends, begins)).as("it is the 29th").isSameAs(begins);
        PlanHistory stillRuns = behind("2026-11-14");
        assertThat(counting(stillRuns, behind("2026-11-28")))
                .as("it is still the 27th")
                .isSameAs(stillRuns);
    }

    @Test
    void each_plan_is_judged_at_its_own_site() {
        PlanHistory next = behind("2026-11-28");
        assertThat(counting(ahead("2026-11-15"), next))
                .as("over there it is over, here it has not begun")
                .isSameAs(next);
        PlanHistory runs = behind("2026-11-14");
        assertThat(counting(runs, ahead("2026-11-30"))).isSameAs(runs);
    }

    @Test
    void all_that_run_count_the_last_begun_first_and_where_none_runs_the_next_else_the_last_one() {
        PlanHistory runs = behind("2026-11-20");
        PlanHistory lastBegun = ahead("2026-11-25");
        List<PlanHistory> all = List.of(ahead("2026-01-20"), runs, lastBegun, ahead("2026-12-20"));
        assertThat(PlanHistory.counting(all, EPISODES, CLOCK)).containsExactly(lastBegun, runs);
        PlanHistory next = ahead("2026-12-20");
        assertThat(counting(ahead("2026-01-20"), next, ahead("2026-12-25"))).isSameAs(next);
        PlanHistory last = ahead("2026-02-20");
        assertThat(counting(ahead("2026-01-20"), last)).isSameAs(last);
        assertThat(PlanHistory.counting(List.of(), EPISODES, CLOCK)).isEmpty();
    }

    @Test
    void what_has_ended_counts_only_where_no_treatment_goes_on_and_then_what_ended_last() {
        PlanHistory endedFirst = ended(ahead("2026-11-25"), 1);
        PlanHistory endedLast = ended(behind("2026-11-20"), 2);
        PlanHistory runs = behind("2026-11-14");
        assertThat(counting(endedFirst, runs)).isSameAs(runs);
        assertThat(PlanHistory.counting(List.of(endedFirst, endedLast), EPISODES, CLOCK))
                .as("a new treatment has begun and has no plan yet")
                .isEmpty();
        List<EpisodeSheet> closed = List.of(
                PlanLife.episode(1, AHEAD, Instant.ofEpochSecond(1)),
                PlanLife.episode(2, BEHIND, Instant.ofEpochSecond(2)));
        assertThat(PlanHistory.counting(List.of(endedLast, endedFirst), closed, CLOCK))
                .containsExactly(endedLast);
    }

    private static PlanHistory ended(PlanHistory plan, int when) {
        plan.plan().end(Instant.ofEpochSecond(when));
        return plan;
    }
}
