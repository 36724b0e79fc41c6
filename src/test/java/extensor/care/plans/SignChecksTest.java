package extensor.care.plans;

import static extensor.care.plans.Workbench.START;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Definition;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.Template;
import extensor.care.patients.EpisodeSheet;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is checked about days and goals before a plan is signed. The plan has fourteen days; its episode was opened today. */
class SignChecksTest {
    private static final LocalDate TODAY = START;

    private static String said(LocalDate start, LocalDate begun) {
        return said(Workbench.empty().titled("Plan", start), begun);
    }

    private static String said(Composition draft, LocalDate begun) {
        return said(Compositions.CATALOGUE, draft, begun);
    }

    private static String said(Catalogue catalogue, Composition draft, LocalDate begun) {
        EpisodeSheet episode =
                PlanLife.episode(1, ZoneOffset.UTC, null, TODAY.atStartOfDay().toInstant(ZoneOffset.UTC));
        return String.join(
                " ",
                new SignChecks(catalogue, draft, episode, begun, TODAY)
                        .all().stream().map(Obstacle::key).toList());
    }

    @Test
    void the_last_day_is_today_at_the_earliest() {
        assertThat(said(TODAY.minusDays(14), null)).isEqualTo("plan.start-over");
        assertThat(said(TODAY.minusDays(13), null)).isEmpty();
    }

    @Test
    void a_treatment_that_is_switched_off_cannot_be_signed() {
        Dose needling = Dose.usual(Compositions.CATALOGUE.intervention("DRY_NEEDLING"));
        Item item =
                new Item(0, needling, BodyRegion.THIGH, Side.LEFT, CarePlace.CLINIC, null, null, CurrentPath.NEITHER);
        Composition draft = Workbench.empty().titled("Plan", TODAY);
        assertThat(said(draft.add(draft.phases().get(0).id(), item), null)).isEqualTo("plan.switched-off");
    }

    @Test
    void a_treatment_that_a_later_version_has_switched_off_cannot_be_signed_in_the_older_one() {
        SortedMap<String, String> files = new TreeMap<>(Workbench.FILES);
        String old = files.get("heat/hot-pack.json");
        files.put(
                "heat/hot-pack.json",
                old.replaceFirst("\"version\": \\d+", "\"version\": 99")
                        .replaceFirst("\"usual\":", "\"awaitsChecks\": true, \"usual\":"));
        Intervention before = Compositions.CATALOGUE.intervention("HEAT_HOT_PACK");
        Catalogue catalogue = Catalogue.load(files)
                .with(List.of(
                        Definition.of(Definition.DefinitionKind.INTERVENTION, before.code(), before.version(), old)));
        assertThat(catalogue.intervention("HEAT_HOT_PACK").offered()).isFalse();
        assertThat(before.offered()).isTrue();
        Composition draft = Workbench.holding("HEAT_HOT_PACK").titled("Plan", TODAY);
        assertThat(said(catalogue, draft, null)).isEqualTo("plan.switched-off");
        assertThat(said(draft, null)).isEmpty();
    }

    @Test
    void the_first_day_lies_a_year_ahead_at_most() {
        assertThat(said(TODAY.plusYears(1), null)).isEmpty();
        assertThat(said(TODAY.plusYears(1).plusDays(1), null)).isEqualTo("plan.start-far");
    }

    @Test
    void a_plan_begins_ninety_days_before_its_episode_was_opened_at_the_earliest() {
        assertThat(said(lasting(120, TODAY.minusDays(90)), null)).isEmpty();
        assertThat(said(lasting(120, TODAY.minusDays(91)), null)).isEqualTo("plan.start-early");
    }

    @Test
    void once_the_first_day_is_over_it_stays() {
        LocalDate begun = TODAY.minusDays(1);
        assertThat(said(begun, begun)).isEmpty();
        assertThat(said(begun.plusDays(1), begun)).isEqualTo("plan.start-stays");
        assertThat(said(begun.minusDays(1), begun)).isEqualTo("plan.start-stays");
    }

    @Test
    void a_plan_that_begins_today_or_later_can_be_put_off() {
        assertThat(said(TODAY.plusDays(1), TODAY)).isEmpty();
        assertThat(said(TODAY.plusDays(8), TODAY.plusDays(4))).isEmpty();
    }

    @Test
    void a_first_day_that_could_not_be_signed_any_more_can_be_put_right() {
        LocalDate wrong = TODAY.minusYears(6);
        assertThat(said(wrong, wrong)).isEqualTo("plan.start-over");
        assertThat(said(TODAY, wrong)).isEmpty();
        assertThat(said(lasting(120, TODAY.minusDays(100)), TODAY.minusDays(100)))
                .isEmpty();
    }

    @Test
    void range_of_motion_without_a_joint_is_said_with_the_words_of_the_goal() {
        Goal goal =
                new Goal(0, "Bend", "ROM", null, null, Template.Comparison.AT_LEAST, null, BigDecimal.valueOf(45), 7);
        assertThat(said(Workbench.empty().aim(goal), null)).isEqualTo("plan.goal-no-joint");
    }

    private static Composition lasting(int days, LocalDate start) {
        Composition plan = Workbench.empty().titled("Plan", start);
        Phase p = plan.phase(1);
        return plan.withPhase(new Phase(1, p.name(), "", "", days, p.visits(), p.visitMinutes(), false, p.items()));
    }
}
