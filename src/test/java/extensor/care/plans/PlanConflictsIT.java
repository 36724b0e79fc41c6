package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Template;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.container.Inside;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two therapists write into one draft: neither writes over what the other wrote unseen. */
@Inside
class PlanConflictsIT extends SharedPlan {
    @Test
    void two_who_write_into_the_same_dose_are_both_shown_and_nothing_is_stored() {
        long plan = ready();
        String base = open(plan).item(2).orElseThrow().dose().json();
        acting.as(dana, () -> planning.changeDose(plan, 2, base, Map.of("duration_min", "15")));
        RuntimeException thrown =
                acting.failureAs(thea, () -> planning.changeDose(plan, 2, base, Map.of("duration_min", "10")));
        assertThat(thrown).isInstanceOfSatisfying(Conflict.class, both -> {
            assertThat(both.arguments()).containsExactly(dana.name());
            assertThat(both.lines()).singleElement().satisfies(line -> {
                assertThat(line.base()).contains("20");
                assertThat(line.mine()).contains("10");
                assertThat(line.theirs()).contains("15");
            });
        });
        assertThat(open(plan).item(2).orElseThrow().dose().words("duration_min"))
                .contains("15");
        String theirs = ((Conflict) thrown).theirs();
        acting.as(thea, () -> planning.changeDose(plan, 2, theirs, Map.of("duration_min", "10")));
        assertThat(open(plan).item(2).orElseThrow().dose().words("duration_min"))
                .contains("10");
    }

    @Test
    void adding_and_removing_by_two_people_at_once_never_hinder_each_other() {
        long plan = ready();
        AtomicInteger turn = new AtomicInteger();
        List<Object> results = acting.together(2, thea, "-", () -> {
            boolean adds = turn.getAndIncrement() == 0;
            for (int i = 0; i < 5; i++) {
                if (adds) planning.add(plan, 1, "COLD_PACK", EntryKind.INTERVENTION);
                else
                    planning.remove(
                            plan,
                            planning.add(plan, 1, "MT_MASSAGE", EntryKind.INTERVENTION).items().stream()
                                    .filter(it ->
                                            it.dose().intervention().code().equals("MT_MASSAGE"))
                                    .mapToInt(ItemSheet::id)
                                    .max()
                                    .orElseThrow());
            }
            return "done";
        });
        assertThat(results).allMatch("done"::equals);
        DraftSheet after = open(plan);
        assertThat(after.items())
                .filteredOn(i -> i.dose().intervention().code().equals("COLD_PACK"))
                .hasSize(5);
        assertThat(after.items()).hasSize(6).extracting(ItemSheet::id).doesNotHaveDuplicates();
    }

    @Test
    void two_acts_on_the_same_plan_at_the_same_moment_both_count() {
        long plan = ready();
        List<Object> results = acting.together(
                2,
                thea,
                "-",
                () -> planning.add(plan, 1, "COLD_PACK", EntryKind.INTERVENTION)
                        .items()
                        .size());
        assertThat(results).containsExactlyInAnyOrder(2, 3);
        assertThat(open(plan).items()).hasSize(3);
    }

    @Test
    void a_title_is_not_overwritten_by_someone_who_saw_another() {
        long plan = ready();
        TitleAndStart seen = titleAndStart(plan);
        acting.as(dana, () -> planning.rename(plan, seen, new TitleAndStart("Dana's", seen.start())));
        assertThat(acting.failureAs(
                        thea,
                        () -> planning.rename(
                                plan,
                                seen,
                                new TitleAndStart(seen.title(), seen.start().plusDays(1)))))
                .isInstanceOf(Conflict.class);
        assertThat(open(plan).title()).isEqualTo("Dana's");
    }

    @Test
    void the_place_of_an_item_is_not_overwritten_by_someone_who_saw_another() {
        long plan = ready();
        Item seen = open(plan).item(2).orElseThrow().item();
        acting.as(
                dana,
                () -> planning.placeItem(
                        plan, 2, seen, BodyRegion.KNEE, Side.LEFT, seen.setting(), seen.from(), seen.to()));
        assertThat(acting.failureAs(
                        thea,
                        () -> planning.placeItem(
                                plan, 2, seen, seen.region(), seen.side(), CarePlace.CLINIC, seen.from(), seen.to())))
                .isInstanceOf(Conflict.class);
        assertThat(open(plan).item(2).orElseThrow().item().region()).isEqualTo(BodyRegion.KNEE);
    }

    @Test
    void a_goal_is_not_overwritten_by_someone_who_saw_another_and_does_not_come_back_when_dropped() {
        long plan = ready();
        Goal mine = new Goal(
                0, "Less pain", "NPRS", null, null, Template.Comparison.AT_MOST, null, BigDecimal.valueOf(3), 7);
        acting.as(thea, () -> planning.setGoal(plan, null, mine));
        Goal seen = open(plan).goals().get(0).goal();
        Goal lower = new Goal(
                seen.id(),
                seen.text(),
                seen.measure(),
                null,
                null,
                seen.comparison(),
                null,
                BigDecimal.ONE,
                seen.byDay());
        Goal reworded = new Goal(
                seen.id(),
                "Other words",
                seen.measure(),
                null,
                null,
                seen.comparison(),
                null,
                seen.target(),
                seen.byDay());
        acting.as(dana, () -> planning.setGoal(plan, seen, lower));
        assertThat(acting.failureAs(thea, () -> planning.setGoal(plan, seen, reworded)))
                .isInstanceOf(Conflict.class);
        assertThat(open(plan).goals().get(0).goal().target()).isEqualByComparingTo("1");
        acting.as(dana, () -> planning.dropGoal(plan, seen.id()));
        assertThat(acting.refusalAs(thea, () -> planning.setGoal(plan, lower, reworded)))
                .isEqualTo("plan.goal-gone");
    }

    @Test
    void a_reason_is_not_overwritten_by_someone_who_saw_another_and_is_taken_back_by_an_empty_one() {
        long plan = practice.draft(thea, patient, episode, "MT_MASSAGE");
        injured();
        presses(plan);
        String finding = open(plan).safety().lines().get(0).key();
        acting.as(dana, () -> planning.explain(plan, Map.of(finding, ""), "Dana watches every minute"));
        assertThat(acting.failureAs(thea, () -> planning.explain(plan, Map.of(finding, ""), "gentle strokes only")))
                .isInstanceOfSatisfying(
                        Conflict.class, both -> assertThat(both.theirs()).isEqualTo("Dana watches every minute"));
        assertThat(explanation(plan)).isEqualTo("Dana watches every minute");
        acting.as(
                thea,
                () -> planning.explain(plan, Map.of(finding, "Dana watches every minute"), "gentle strokes only"));
        assertThat(explanation(plan)).isEqualTo("gentle strokes only");
        acting.as(dana, () -> planning.explain(plan, Map.of(finding, "gentle strokes only"), " "));
        assertThat(explanation(plan)).isNullOrEmpty();
        assertThat(notSigned(plan)).isEqualTo("plan.not-safe");
    }

    private String explanation(long plan) {
        return open(plan).safety().lines().get(0).explanation();
    }

    @Test
    void two_who_change_the_same_phase_are_both_shown() {
        long plan = begun(null);
        PlanSheet.PhaseSheet p = open(plan).phases().get(0);
        PhaseForm base = new PhaseForm(p.id(), p.name(), p.goal(), p.exit(), p.lasts(), p.visits(), p.visitMinutes());
        acting.as(
                dana,
                () -> planning.changePhase(plan, base, new PhaseForm(p.id(), "Dana's", "", "", 10, p.visits(), 30)));
        assertThat(acting.failureAs(
                        thea,
                        () -> planning.changePhase(
                                plan, base, new PhaseForm(p.id(), "Thea's", "", "", 14, p.visits(), 30))))
                .isInstanceOf(Conflict.class);
        assertThat(open(plan).phases().get(0).name()).isEqualTo("Dana's");
    }
}
