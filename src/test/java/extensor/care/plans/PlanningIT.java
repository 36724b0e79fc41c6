package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.DoseRefused;
import extensor.care.catalogue.Template;
import extensor.care.discharge.ClosingEpisodes;
import extensor.container.Inside;
import extensor.shared.Refusal;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plans are composed in the running program: how they begin, and what cannot be written into them. */
@Inside
class PlanningIT extends SharedPlan {
    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    ClosingEpisodes closing;

    @Test
    void a_plan_begins_as_its_template_on_the_day_it_is_at_the_site() {
        long plan = begun("T01");
        DraftSheet sheet = open(plan);
        assertThat(sheet.start()).isEqualTo(clinic.today());
        assertThat(sheet.phases()).extracting(PlanSheet.PhaseSheet::lasts).containsExactly(8, 14, 21);
        assertThat(sheet.items()).hasSizeGreaterThan(20);
        assertThat(sheet.number()).isEqualTo(1);
        assertThat(sheet.editable()).isTrue();
        assertThat(sheet.safety().blockingQuestions()).isPositive();
        assertThat(sheet.readyToSign()).isFalse();
        assertThat(acting.as(thea, () -> signing.readPlans(patient)))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(PlanState.DRAFT));
    }

    @Test
    void no_plan_begins_for_a_closed_episode() {
        acting.as(thea, () -> closing.close(episode, Set.of(), true));
        assertThat(acting.refusalAs(thea, () -> planning.begin(episode, null))).isEqualTo("plan.episode-closed");
    }

    @Test
    void a_dose_beyond_its_limits_is_refused_with_all_that_is_wrong_and_nothing_is_stored() {
        long plan = ready();
        String base = open(plan).item(2).orElseThrow().dose().json();
        RuntimeException no = acting.failureAs(
                thea, () -> planning.changeDose(plan, 2, base, Map.of("duration_min", "900", "times_per_day", "x")));
        assertThat(no)
                .isInstanceOfSatisfying(
                        DoseRefused.class, r -> assertThat(r.complaints()).hasSize(2));
        assertThat(open(plan).item(2).orElseThrow().dose().json()).isEqualTo(base);
    }

    @Test
    void what_is_removed_twice_is_gone_once() {
        long plan = ready();
        acting.as(thea, () -> planning.remove(plan, 2));
        assertThat(acting.as(dana, () -> planning.remove(plan, 2)).items()).isEmpty();
    }

    @Test
    void what_is_stopped_gives_way_to_what_is_offered_instead_and_to_nothing_else() {
        long plan = ready();
        injured();
        DraftSheet stopped = open(plan);
        ItemSheet pack = stopped.items().stream()
                .filter(item -> item.dose().code().equals("HEAT_HOT_PACK"))
                .findFirst()
                .orElseThrow();
        int place = stopped.items().indexOf(pack);
        String offered = stopped.substitutes().get(pack.id()).choices().get(0).code();
        assertThat(acting.refusalAs(thea, () -> planning.substitute(plan, pack.id(), "ES_NMES")))
                .isEqualTo("plan.no-substitute");
        DraftSheet changed = acting.as(thea, () -> planning.substitute(plan, pack.id(), offered));
        assertThat(changed.items().get(place).dose().code()).isEqualTo(offered);
        assertThat(changed.safety().stops()).isZero();
        assertThat(acting.refusalAs(dana, () -> planning.substitute(plan, pack.id(), offered)))
                .isEqualTo("plan.item-gone");
    }

    @Test
    void whatever_is_typed_the_draft_can_be_read_again() {
        long plan = begun(null);
        for (String odd : new String[] {"", " ", null, "x".repeat(200)}) {
            acting.failureAs(thea, () -> planning.addPhase(plan, odd));
            acting.failureAs(thea, () -> planning.explain(plan, Collections.singletonMap(odd, ""), "because I say so"));
            TitleAndStart seen = titleAndStart(plan);
            acting.failureAs(thea, () -> planning.rename(plan, seen, new TitleAndStart(odd, clinic.today())));
            acting.failureAs(
                    thea,
                    () -> planning.setGoal(
                            plan,
                            null,
                            new Goal(
                                    0,
                                    "Walk",
                                    "NPRS",
                                    odd,
                                    odd,
                                    Template.Comparison.AT_MOST,
                                    null,
                                    BigDecimal.ONE,
                                    7)));
            acting.failureAs(
                    thea,
                    () -> planning.setGoal(
                            plan,
                            null,
                            new Goal(
                                    0, odd, "NPRS", null, null, Template.Comparison.AT_MOST, null, BigDecimal.ONE, 7)));
        }
        for (BigDecimal odd :
                new BigDecimal[] {new BigDecimal("1E-200000"), new BigDecimal("1E200000"), BigDecimal.TEN.negate(), null
                }) {
            assertThat(acting.failureAs(
                            thea,
                            () -> planning.setGoal(
                                    plan,
                                    null,
                                    new Goal(
                                            0, "Walk", "NPRS", null, null, Template.Comparison.AT_MOST, null, odd, 7))))
                    .isInstanceOf(Refusal.class);
        }
        TitleAndStart seen = titleAndStart(plan);
        acting.failureAs(thea, () -> planning.rename(plan, seen, new TitleAndStart("T", LocalDate.MAX)));
        assertThat(open(plan).phases()).as("three of them without a name").hasSize(4);
        acting.as(thea, () -> planning.explain(plan, Map.of("1/X", ""), "quotes \" and \u00e9\ud83d\ude00\nnew line"));
        assertThat(open(plan).start()).isEqualTo(clinic.today());
    }

    @Test
    void range_of_motion_without_a_joint_is_refused_at_its_field_and_an_old_draft_with_one_is_not_signed() {
        long plan = ready();
        Goal bend =
                new Goal(0, "Bend", "ROM", null, null, Template.Comparison.AT_LEAST, null, BigDecimal.valueOf(45), 7);
        assertThat(acting.failureAs(thea, () -> planning.setGoal(plan, null, bend)))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.key()).isEqualTo("plan.goal-joint");
                    assertThat(no.field()).isEqualTo("goalJoint");
                });
        assertThat(open(plan).goals()).isEmpty();
        acting.as(
                thea,
                () -> planning.setGoal(
                        plan,
                        null,
                        new Goal(
                                0,
                                "Bend",
                                "ROM",
                                "KNEE",
                                "FLEXION",
                                null,
                                Side.LEFT,
                                Template.Comparison.AT_LEAST,
                                null,
                                BigDecimal.valueOf(45),
                                7)));
        assertThat(open(plan).goals().get(0).goal().side()).isEqualTo(Side.LEFT);
        assertThat(open(plan).readyToSign()).isTrue();
        String draft = rows.text("select draft from treatment_plan where id = ?", plan);
        rows.change(
                "update treatment_plan set draft = ? where id = ?",
                draft.replace("\"joint\":\"KNEE\",\"motion\":\"FLEXION\",", ""),
                plan);
        assertThat(open(plan).readyToSign()).isFalse();
        assertThat(notSigned(plan)).isEqualTo("plan.goal-no-joint");
    }

    @Test
    void a_goal_of_another_measure_leaves_its_joint_behind() {
        long plan = begun("T01");
        Goal bend = open(plan).goals().stream()
                .map(PlanSheet.GoalSheet::goal)
                .filter(goal -> Goal.placed(currentCatalogue.catalogue().measure(goal.measure())))
                .findFirst()
                .orElseThrow();
        Goal pain = new Goal(
                bend.id(),
                "Less pain",
                "NPRS",
                bend.joint(),
                bend.motion(),
                Template.Comparison.AT_MOST,
                null,
                BigDecimal.valueOf(3),
                bend.byDay());
        assertThat(acting.as(thea, () -> planning.setGoal(plan, bend, pain)).goals())
                .extracting(PlanSheet.GoalSheet::goal)
                .filteredOn(goal -> goal.id() == bend.id())
                .singleElement()
                .satisfies(goal -> {
                    assertThat(goal.joint()).isNull();
                    assertThat(goal.motion()).isNull();
                });
    }
}
