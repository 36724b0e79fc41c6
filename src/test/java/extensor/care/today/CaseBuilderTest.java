package extensor.care.today;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CatalogueFixture;
import extensor.care.plans.PlanSchedule;
import extensor.care.plans.PlanSchedules;
import extensor.web.kit.CaseWords;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a patient stands, from the facts that were read: the same words whoever looks. */
class CaseBuilderTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 10);
    /** Noon of the twelfth day at the site. */
    private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");

    private static final PlanSchedule DAYS =
            new PlanSchedule(START, List.of(START, START.plusDays(7), START.plusDays(28)), START.plusDays(41), 9);
    private static final CaseRow EPISODE = row(
            CaseRow.CaseFact.EPISODE,
            "11",
            "SPASM",
            "LOW_BACK",
            "",
            "2026-11-01",
            "America/New_York",
            "2026-11-09 15:00:00.000000",
            "");
    private static final CaseRow PLAN = row(CaseRow.CaseFact.PLAN, "21", "2", "11", "2026-11-10", "2026-12-21", "4");

    private static CaseRow row(CaseRow.CaseFact kind, String... values) {
        List<String> all = new ArrayList<>(Arrays.asList(values));
        while (all.size() < 8) all.add("");
        return new CaseRow(kind, 1, all);
    }

    private static CaseSummary of(CaseRow... rows) {
        return new CaseBuilder(
                        1,
                        List.of(rows),
                        Map.of(new PlanSchedules.VersionKey(21, 2), DAYS, new PlanSchedules.VersionKey(22, 1), DAYS),
                        CatalogueFixture.real(),
                        NOW)
                .summary();
    }

    private static CaseRow pain(String id, String day, String value) {
        return row(CaseRow.CaseFact.PAIN, day, value, id);
    }

    @Test
    void the_phase_the_day_and_the_visits_are_those_of_the_version_in_force() {
        CaseSummary.EpisodeLine line = of(EPISODE, PLAN).of(null).orElseThrow();
        assertThat(line.plan()).isEqualTo(new CaseSummary.PlanPlace(2, 3, 12, START, START.plusDays(41), false, 4, 9));
        assertThat(line.decision())
                .isEqualTo(new CaseSummary.Decision(CaseSummary.DecisionKind.NEXT_PHASE, START.plusDays(28), 3));
    }

    @Test
    void a_plan_in_force_that_cannot_be_verified_is_said_to_be_so_and_not_to_be_missing() {
        CaseWords words = new CaseWords();
        CaseRow changed = row(CaseRow.CaseFact.PLAN, "23", "1", "11", "2026-11-10", "2026-12-21", "4");
        CaseSummary.EpisodeLine alone = of(EPISODE, changed).of(null).orElseThrow();
        assertThat(alone.unverified()).isTrue();
        assertThat(words.standing(alone)).contains("not what was signed", "administrator");
        CaseSummary.EpisodeLine beside = of(EPISODE, PLAN, changed).of(null).orElseThrow();
        assertThat(beside.unverified()).isTrue();
        assertThat(words.standing(beside)).startsWith("Phase 2");
        assertThat(of(EPISODE, PLAN).of(null).orElseThrow().unverified()).isFalse();
        assertThat(words.standing(of(EPISODE).of(null).orElseThrow())).isEqualTo("No plan in force");
    }

    @Test
    void a_review_that_is_due_before_the_next_phase_is_the_next_decision() {
        CaseRow review = row(CaseRow.CaseFact.TASK, "REVIEW", "2026-11-24");
        assertThat(of(EPISODE, PLAN, review).of(null).orElseThrow().decision())
                .isEqualTo(new CaseSummary.Decision(CaseSummary.DecisionKind.REVIEW, LocalDate.of(2026, 11, 24), 0));
    }

    @Test
    void pain_begins_with_the_first_value_shortly_before_the_plan_and_ends_with_the_last_one_written() {
        CaseSummary summary = of(
                EPISODE,
                PLAN,
                pain("9", "2026-11-20", "5"),
                pain("3", "2026-11-09", "7"),
                pain("1", "2026-05-01", "2"),
                pain("4", "2026-11-10", "6"),
                pain("8", "2026-11-20", "6"));
        assertThat(summary.pain()).isEqualTo(new CaseSummary.PainChange(new BigDecimal("7"), new BigDecimal("5")));
        assertThat(of(EPISODE, PLAN).pain()).isNull();
    }

    @Test
    void warning_signs_come_first_then_devices_allergies_and_medicines_and_what_is_over_does_not_come() {
        CaseSummary summary = of(
                EPISODE,
                row(CaseRow.CaseFact.FACT, "OSTEOPOROSIS"),
                row(CaseRow.CaseFact.FACT, "ANTICOAGULANT"),
                row(CaseRow.CaseFact.FACT, "ALLERGY_ADHESIVE"),
                row(CaseRow.CaseFact.FACT, "PACEMAKER", "2020-01-01", ""),
                row(CaseRow.CaseFact.FACT, "PREGNANCY", "2026-01-01", "2026-11-21"),
                row(CaseRow.CaseFact.FACT, "FRAIL_OLDER"),
                row(CaseRow.CaseFact.FACT, "CAUDA_EQUINA"));
        assertThat(summary.alerts())
                .extracting(CaseSummary.CaseAlert::name)
                .containsExactly(
                        "Cauda equina syndrome suspected",
                        "Cardiac pacemaker",
                        "Adhesive or gel allergy",
                        "Anticoagulant treatment",
                        "Osteoporosis");
        assertThat(summary.alerts()).extracting(CaseSummary.CaseAlert::sign).startsWith(true, false);
    }

    @Test
    void the_episode_whose_plan_runs_is_judged_and_a_page_about_another_one_shows_that() {
        CaseRow other = row(
                CaseRow.CaseFact.EPISODE,
                "12",
                "PAIN",
                "NECK",
                "",
                "2026-11-15",
                "America/New_York",
                "2026-11-16 15:00:00",
                "");
        CaseSummary summary = of(other, EPISODE, PLAN);
        assertThat(summary.of(null).orElseThrow().episode()).isEqualTo(11);
        assertThat(summary.of(12L).orElseThrow().plan()).isNull();
        assertThat(summary.of(99L).orElseThrow().episode()).isEqualTo(11);
    }

    @Test
    void the_next_visit_is_the_earliest_of_all_zones_by_the_clock_of_its_own_site() {
        CaseSummary summary = of(
                EPISODE,
                PLAN,
                row(CaseRow.CaseFact.NEXT, "2026-11-25 15:00:00", "America/New_York"),
                row(CaseRow.CaseFact.NEXT, "2026-11-24 15:00:00", "America/Denver"));
        assertThat(summary.next())
                .isEqualTo(LocalDateTime.of(2026, 11, 24, 8, 0).atZone(ZoneId.of("America/Denver")));
        assertThat(new CaseWords().next(summary)).isEqualTo("Tue 24 Nov, 8:00");
    }

    @Test
    void a_patient_of_whom_nothing_is_known_has_an_empty_summary() {
        CaseSummary summary = of();
        assertThat(summary.of(null)).isEmpty();
        assertThat(summary.alerts()).isEmpty();
        assertThat(summary.next()).isNull();
        assertThat(summary.watch()).isFalse();
    }

    @Test
    void what_got_worse_or_hurt_is_marked_and_a_review_is_not() {
        assertThat(of(EPISODE, row(CaseRow.CaseFact.TASK, "WORSENING", "2026-11-24"))
                        .watch())
                .isTrue();
        assertThat(of(EPISODE, row(CaseRow.CaseFact.TASK, "REVIEW", "2026-11-24"))
                        .watch())
                .isFalse();
    }
}
