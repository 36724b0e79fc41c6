package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Template;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.plans.Signing;
import extensor.container.Inside;
import extensor.container.inside.Ceilings;
import extensor.shared.Id;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Progress is read in the running program: by whom, against which goals, and what it costs the database. */
@Inside
class ReadingProgressIT extends MeasuredPatient {
    @Inject
    ReadingOwnProgress readingOwnProgress;

    @Inject
    Planning planning;

    @Inject
    Signing signing;

    @Inject
    Ceilings ceilings;

    @Test
    void only_a_therapist_in_care_measures_and_follows_and_a_foreign_id_is_like_none() {
        long id = take(today, PAIN, 6).get(0);
        assertThat(acting.refusalAs(colleague, () -> progress.of(patient))).isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(colleague, () -> measuring.take(patient, today, one(PAIN, 1), RequestKey.key())))
                .isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(colleague, () -> measuring.withdraw(List.of(id), "")))
                .isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(thea, () -> measuring.correct(Id.next(), BigDecimal.ONE, "")))
                .isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(desk, () -> progress.of(patient))).isNotNull();
        assertThat(acting.refusalAs(pat, () -> progress.of(patient))).isNotNull();
        assertThat(acting.refusalAs(thea, () -> readingOwnProgress.mine())).isNotNull();
    }

    @Test
    void what_the_plan_aims_at_comes_first_and_changes_are_counted_from_its_beginning() {
        take(today.minusDays(3), PAIN, 8);
        long plan = signed(
                new Goal(0, "Less pain", "NPRS", null, null, Template.Comparison.AT_MOST, null, new BigDecimal(2), 21),
                new Goal(
                        0,
                        "Bend",
                        "ROM",
                        "KNEE",
                        "FLEXION",
                        Template.Comparison.AT_LEAST,
                        null,
                        new BigDecimal(120),
                        42));
        take(today, PAIN, 2);
        ProgressSheet sheet = sheet();
        assertThat(sheet.plan().key()).isEqualTo(Id.text(plan));
        assertThat(sheet.series())
                .extracting(SeriesSheet::key)
                .startsWith("NPRS", "ROM-KNEE-FLEXION-LEFT", "ROM-KNEE-FLEXION-RIGHT");
        SeriesSheet pain = pain();
        assertThat(pain.aim().target()).isEqualByComparingTo("2");
        assertThat(pain.trend().verdict()).isEqualTo(Trend.TrendVerdict.GOAL_MET);
        assertThat(pain.chart().goal()).isNotNull();
        assertThat(pain.chart().phases()).isNotEmpty();
        assertThat(pain.chart().versions()).hasSize(1);
        assertThat(pain.rows().get(0).version()).isEqualTo(1);
        assertThat(sheet.series("ROM-KNEE-FLEXION-LEFT").orElseThrow().measured())
                .isFalse();
        assertThat(sheet.first().orElseThrow().key()).isEqualTo("NPRS");
    }

    @Test
    void a_goal_that_was_signed_without_its_joint_hinders_nothing_that_is_measured_or_read() {
        long plan = signed(new Goal(
                0, "Bend", "ROM", "KNEE", "FLEXION", Template.Comparison.AT_LEAST, null, new BigDecimal(45), 14));
        String content = rows.text("select content from plan_version where plan_id = ?", plan);
        String bare = content.replace("\"joint\":\"KNEE\",\"motion\":\"FLEXION\",", "");
        assertThat(bare).isNotEqualTo(content);
        rows.change(
                "update plan_version set content = ?, hash = ? where plan_id = ?", bare, Catalogue.hashOf(bare), plan);
        take(today, PAIN, 4);
        assertThat(sheet().series()).extracting(SeriesSheet::key).containsExactly("NPRS");
        assertThat(acting.as(pat, () -> readingOwnProgress.mine()).series()).hasSize(1);
        PlanSheet read = acting.as(thea, () -> signing.readVersion(plan, null));
        assertThat(acting.as(thea, () -> progress.goals(patient, read)))
                .extracting(Attainment::state)
                .containsExactly(Attainment.AttainmentState.NO_JOINT);
    }

    /** A plan with these goals, signed today. */
    private long signed(Goal... goals) {
        long plan = practice.draft(thea, patient, episode, "HEAT_HOT_PACK");
        for (Goal goal : goals) acting.as(thea, () -> planning.setGoal(plan, null, goal));
        practice.sign(thea, plan);
        return plan;
    }

    @Test
    void looking_costs_six_statements_however_long_the_history() {
        signed();
        take(today, PAIN, 6);
        int few = sent(() -> progress.of(patient));
        for (int day = 1; day <= 30; day++) take(today.minusDays(day), day % 2 == 0 ? PAIN : KNEE, 5);
        assertThat(sent(() -> progress.of(patient))).isEqualTo(few);
        ceilings.sent("own progress", 6, pat, () -> readingOwnProgress.mine());
        sent(() -> progress.adherence(patient));
        ceilings.sent("measure", 10, thea, () -> measuring.take(patient, today, one(PAIN, 4), RequestKey.key()));
    }

    /** How many statements a look costs the therapist. */
    private int sent(Callable<?> look) {
        return ceilings.sent("look at progress", 6, thea, look);
    }
}
