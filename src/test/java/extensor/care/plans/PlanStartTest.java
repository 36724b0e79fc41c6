package extensor.care.plans;

import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.START;
import static extensor.care.plans.Workbench.lowBack;
import static extensor.care.plans.Workbench.starting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.RegionSource;
import extensor.care.catalogue.Template;
import extensor.care.catalogue.TreatmentSearch;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a plan and an item begin. */
class PlanStartTest {
    static Stream<Template> templates() {
        return CATALOGUE.templates().stream().filter(Template::offered);
    }

    private static Composition started(Template template) {
        return starting(
                        template.region() == null ? BodyRegion.LOW_BACK : template.region(),
                        template.region() != null && template.region().paired() ? Side.LEFT : Side.BILATERAL)
                .from(template, START);
    }

    @Test
    void there_are_twenty_six_templates_of_which_one_is_switched_off() {
        assertThat(CATALOGUE.templates()).hasSize(26);
        assertThat(templates()).hasSize(25);
    }

    @Test
    void what_is_switched_off_is_neither_added_nor_begun() {
        refused("plan.switched-off", () -> lowBack().item("DRY_NEEDLING", EntryKind.INTERVENTION));
        refused("plan.template-off", () -> lowBack().from(CATALOGUE.template("T24"), START));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_phases_are_the_templates_day_by_day(Template template) {
        Composition plan = started(template);
        assertThat(plan.title()).isEqualTo(template.text().name());
        assertThat(plan.phases()).hasSameSizeAs(template.phases());
        for (int i = 0; i < plan.phases().size(); i++) {
            Phase phase = plan.phases().get(i);
            Template.TemplatePhase model = template.phases().get(i);
            assertThat(plan.firstDay(phase.id())).as(phase.name()).isEqualTo(model.from());
            assertThat(plan.firstDay(phase.id()) + phase.lasts() - 1)
                    .as(phase.name())
                    .isEqualTo(model.to());
            assertThat(phase.visits())
                    .extracting(v -> v.from() + model.from(), v -> v.to() + model.from(), VisitRate::perWeek)
                    .containsExactlyElementsOf(model.visits().stream()
                            .map(v -> org.assertj.core.groups.Tuple.tuple(v.from(), v.to(), v.perWeek()))
                            .toList());
            assertThat(phase.visits()).allMatch(v -> v.to() < phase.lasts());
            assertThat(phase.castCourse()).isEqualTo(model.castCourse());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_item_has_the_templates_dose_and_days(Template template) {
        Composition plan = started(template);
        for (int i = 0; i < plan.phases().size(); i++) {
            Phase phase = plan.phases().get(i);
            List<Template.TemplateItem> models = template.phases().get(i).items();
            assertThat(phase.items()).hasSameSizeAs(models);
            for (int j = 0; j < models.size(); j++) {
                Item item = phase.items().get(j);
                assertThat(item.dose()).isEqualTo(models.get(j).dose());
                assertThat(plan.from(phase, item))
                        .as(item.dose().name())
                        .isEqualTo(START.plusDays(models.get(j).from()));
                assertThat(plan.until(phase, item))
                        .as(item.dose().name())
                        .isEqualTo(START.plusDays(models.get(j).to() + 1L));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_item_is_somewhere_it_can_be_in_a_setting_it_is_made_for(Template template) {
        for (Item item : started(template).items()) {
            assertThat(item.region()).as(item.dose().name()).isNotNull();
            assertThat(item.acting()).as(item.dose().name()).isNotNull();
            assertThat(item.region().sides()).as(item.dose().name()).contains(item.side());
            assertThat(item.dose().intervention().delivery().settings())
                    .as(item.dose().name())
                    .contains(item.setting());
            assertThat(item.path())
                    .isEqualTo(
                            item.dose().intervention().delivery().currentPath()
                                    ? CurrentPath.NOT_ASKED
                                    : CurrentPath.NEITHER);
            assertThat(Dose.read(item.dose().json(), CATALOGUE)).isEqualTo(item.dose());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_goals_are_the_templates_with_nothing_measured_yet(Template template) {
        Composition plan = started(template);
        assertThat(plan.goals())
                .extracting(Goal::measure, Goal::target, Goal::byDay)
                .containsExactlyElementsOf(template.goals().stream()
                        .map(g -> org.assertj.core.groups.Tuple.tuple(g.measure(), g.target(), g.byDay()))
                        .toList());
        assertThat(plan.goals()).allMatch(g -> g.baseline() == null);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_started_plan_is_kept_as_text_and_read_back(Template template) {
        Composition plan = started(template);
        assertThat(CompositionText.read(CompositionText.write(plan), CATALOGUE)).isEqualTo(plan);
    }

    /** What a therapist must still fill in before such a plan can be signed; a template that joins or leaves this list is a decision. */
    @Test
    void the_doses_that_a_therapist_must_complete_are_known() {
        var waiting = new TreeMap<String, List<String>>();
        templates()
                .forEach(t -> waiting.put(
                        t.code(),
                        started(t).items().stream()
                                .flatMap(i -> i.dose().missing().stream()
                                        .map(p -> i.dose().intervention().code() + " " + p.code()))
                                .distinct()
                                .sorted()
                                .toList()));
        waiting.values().removeIf(List::isEmpty);
        assertThat(waiting)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("T01", List.of("MT_MOBILISATION segment")),
                        Map.entry("T02", List.of("HYDROTHERAPY pool_screen")),
                        Map.entry("T04", List.of("MT_MOBILISATION segment")),
                        Map.entry(
                                "T07",
                                List.of(
                                        "ES_NMES electrode_placement",
                                        "ORTHOSIS_STATIC set_deg",
                                        "SERIAL_CAST baseline_deg",
                                        "SERIAL_CAST target_deg")),
                        Map.entry("T08", List.of("ORTHOSIS_STATIC set_deg", "SERIAL_CAST baseline_deg")),
                        Map.entry("T09", List.of("ORTHOSIS_STATIC set_deg", "SERIAL_CAST baseline_deg")),
                        Map.entry("T10", List.of("ES_NMES electrode_placement", "MT_MOBILISATION segment")),
                        Map.entry("T11", List.of("ES_FES electrode_placement")),
                        Map.entry("T13", List.of("MT_MOBILISATION segment")),
                        Map.entry(
                                "T14",
                                List.of(
                                        "ES_NMES electrode_placement",
                                        "ORTHOSIS_STATIC set_deg",
                                        "SERIAL_CAST baseline_deg",
                                        "SERIAL_CAST target_deg")),
                        Map.entry("T15", List.of("ORTHOSIS_STATIC set_deg")),
                        Map.entry("T17", List.of("MT_MOBILISATION segment")),
                        Map.entry("T18", List.of("MT_MOBILISATION segment")),
                        Map.entry("T19", List.of("GROUP_CLASS group_screen")),
                        Map.entry("T20", List.of("TAPE_RIGID weeks_reason")),
                        Map.entry("T21", List.of("MT_MOBILISATION segment")),
                        Map.entry("T26", List.of("GROUP_CLASS group_screen", "REF_MEDICATION reason")))));
    }

    @Test
    void an_item_is_where_the_episode_is_on_its_side() {
        Item heat = starting(BodyRegion.KNEE, Side.RIGHT).item("HEAT_HOT_PACK", EntryKind.INTERVENTION);
        assertThat(heat.region()).isEqualTo(BodyRegion.KNEE);
        assertThat(heat.side()).isEqualTo(Side.RIGHT);
        assertThat(heat.setting()).isEqualTo(CarePlace.HOME);
    }

    @Test
    void a_preset_with_a_place_of_its_own_keeps_it_and_takes_the_episodes_side_only_where_there_are_two() {
        String back = preset(p -> p.region() == BodyRegion.LOW_BACK);
        Item item = starting(BodyRegion.KNEE, Side.RIGHT).item(back, EntryKind.PRESET);
        assertThat(item.region()).isEqualTo(BodyRegion.LOW_BACK);
        assertThat(item.side()).isEqualTo(Side.MIDLINE);
        String paired = preset(p -> p.region() != null && p.region().paired());
        assertThat(starting(BodyRegion.LOW_BACK, Side.MIDLINE)
                        .item(paired, EntryKind.PRESET)
                        .side())
                .isEqualTo(Side.BILATERAL);
        assertThat(starting(BodyRegion.LOW_BACK, Side.LEFT)
                        .item(paired, EntryKind.PRESET)
                        .side())
                .isEqualTo(Side.LEFT);
    }

    @Test
    void what_is_for_the_whole_body_is_nowhere_in_particular() {
        Intervention whole = CATALOGUE.interventions().stream()
                .filter(i -> i.region().from() == RegionSource.From.WHOLE_BODY)
                .findFirst()
                .orElseThrow();
        Item item = starting(BodyRegion.KNEE, Side.LEFT).item(whole.code(), EntryKind.INTERVENTION);
        assertThat(item.region()).isEqualTo(BodyRegion.WHOLE_BODY);
        assertThat(item.acting()).isEqualTo(BodyRegion.WHOLE_BODY);
        assertThat(item.side()).isEqualTo(Side.MIDLINE);
    }

    @Test
    void everything_in_the_palette_can_be_started_at_every_region() {
        for (BodyRegion region : BodyRegion.values()) {
            PlanStart starting = starting(region, region.paired() ? Side.LEFT : Side.MIDLINE);
            for (TreatmentSearch.TreatmentEntry entry :
                    TreatmentSearch.of(CATALOGUE).search("", null, null, null, entry -> false, entry -> 0)) {
                Item item = starting.item(entry.code(), entry.kind());
                assertThat(item.region().sides())
                        .as(entry.code() + " at " + region)
                        .contains(item.side());
                assertThat(entry.settings()).contains(item.setting());
            }
        }
    }

    private static String preset(java.util.function.Predicate<extensor.care.catalogue.Preset> which) {
        return CATALOGUE.presets().stream()
                .filter(which)
                .findFirst()
                .orElseThrow()
                .code();
    }
}
