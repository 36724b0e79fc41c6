package extensor.care.plans;

import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.START;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.Preset;
import extensor.care.catalogue.Template;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In any order of any acts, nothing gets lost, numbers stay the same, and the stored text holds everything. */
class ComposingPropertiesTest {
    private static final List<Item> CHOICE = Stream.concat(
                    CATALOGUE.interventions().stream()
                            .filter(Intervention::offered)
                            .map(Intervention::code)
                            .map(code -> Workbench.lowBack().item(code, EntryKind.INTERVENTION)),
                    CATALOGUE.presets().stream()
                            .map(Preset::code)
                            .map(code -> Workbench.starting(BodyRegion.KNEE, Side.LEFT)
                                    .item(code, EntryKind.PRESET)))
            .toList();

    /** One act by chance. A refused one changes nothing. */
    record Act(String verb, int a, int b, int c) {
        Composition on(Composition plan) {
            try {
                return done(plan);
            } catch (Refusal no) {
                return plan;
            }
        }

        private Composition done(Composition plan) {
            int item = plan.items().isEmpty()
                    ? 0
                    : plan.items().get(a % plan.items().size()).id();
            Phase phase = plan.phases().get(a % plan.phases().size());
            return switch (verb) {
                case "add" -> plan.add(phase.id(), CHOICE.get(b % CHOICE.size()));
                case "remove" -> plan.remove(item);
                case "move" -> plan.move(item, b % 2 == 0 ? 1 : -1);
                case "place" ->
                    ItemPlacement.place(
                            plan,
                            item,
                            BodyRegion.values()[b % 26],
                            c % 3 == 0 ? null : Side.values()[c % 4],
                            CarePlace.values()[b % 2],
                            b % 20 == 0 ? null : b % 20,
                            c % 20 == 0 ? null : c % 20);
                case "startOn" -> ItemPlacement.startOn(plan, item, START.plusDays(b % 40));
                case "path" -> plan.change(item, i -> i.crossing(CurrentPath.values()[b % 5]));
                case "addPhase" -> plan.addPhase("Phase " + b);
                case "removePhase" -> plan.removePhase(phase.id());
                case "phase" -> retyped(phase).change(plan, PhaseForm.of(phase), "Thea");
                case "aim" ->
                    plan.aim(new Goal(
                            a % 5,
                            "Goal " + b,
                            "NPRS",
                            null,
                            null,
                            Template.Comparison.values()[b % 2],
                            c % 2 == 0 ? null : new BigDecimal(c).movePointLeft(1),
                            new BigDecimal(b),
                            1 + c % 90));
                case "dropGoal" -> plan.dropGoal(a % 20);
                case "explain" ->
                    plan.explain(new Reason(
                            item + "/CI" + b % 5,
                            c % 4 == 0 ? "" : "Reason \u00e9\ud83d\ude00 \"" + c,
                            "Thea",
                            Instant.ofEpochSecond(c),
                            c % 3 == 0 ? null : "1 KNEE"));
                default -> plan.titled("Title " + a, START.plusDays(b % 30));
            };
        }

        private PhaseForm retyped(Phase phase) {
            List<VisitRate> visits = c % 2 == 0 ? phase.visits() : List.of(new VisitRate(c % 5, c % 5 + b % 30, b % 6));
            return new PhaseForm(phase.id(), "Phase " + c, "", "exit", 1 + b % 40, visits, 5 + c % 60);
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<String> verbs = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, Arbitraries.just("add")),
                net.jqwik.api.Tuple.of(
                        9,
                        Arbitraries.of(
                                "remove",
                                "move",
                                "place",
                                "startOn",
                                "path",
                                "addPhase",
                                "removePhase",
                                "phase",
                                "aim",
                                "dropGoal",
                                "explain",
                                "title")));
        Arbitrary<Integer> dice = Arbitraries.integers().between(0, 999);
        return Combinators.combine(verbs, dice, dice, dice).as(Act::new).list().ofMaxSize(30);
    }

    private static Composition after(List<Act> acts) {
        Composition plan =
                Workbench.holding("COLD_PACK", "EX_MOBILITY", "ES_TENS_CONV").addPhase("Later");
        for (Act act : acts) plan = act.on(plan);
        return plan;
    }

    @Property(tries = 300)
    void numbers_stay_unique_and_below_the_next(@ForAll("acts") List<Act> acts) {
        Composition plan = after(acts);
        List<Integer> all = Stream.of(
                        plan.phases().stream().map(Phase::id),
                        plan.items().stream().map(Item::id),
                        plan.goals().stream().map(Goal::id))
                .flatMap(s -> s)
                .toList();
        assertThat(all).doesNotHaveDuplicates().allMatch(id -> id > 0 && id < plan.next());
    }

    @Property(tries = 300)
    void only_removing_takes_an_item_away_and_a_number_always_means_the_same_intervention(
            @ForAll("acts") List<Act> acts) {
        Composition plan = after(List.of());
        for (Act act : acts) {
            Composition next = act.on(plan);
            Set<Integer> lost = new HashSet<>(ids(plan));
            lost.removeAll(ids(next));
            if (!act.verb().equals("remove"))
                assertThat(lost).as(act.toString()).isEmpty();
            assertThat(lost).hasSizeLessThanOrEqualTo(1);
            for (Item item : plan.items()) {
                if (!lost.contains(item.id()))
                    assertThat(next.item(item.id()).dose()).isEqualTo(item.dose());
            }
            plan = next;
        }
    }

    @Property(tries = 300)
    void every_item_and_every_visit_lies_within_its_phase(@ForAll("acts") List<Act> acts) {
        Composition plan = after(acts);
        for (Phase phase : plan.phases()) {
            int first = plan.firstDay(phase.id());
            assertThat(phase.visits()).allMatch(v -> v.from() >= 0 && v.to() < phase.lasts());
            assertThat(phase.items()).allSatisfy(item -> {
                assertThat(plan.from(phase, item))
                        .isBetween(plan.start().plusDays(first), plan.start().plusDays(first + phase.lasts() - 1L));
                assertThat(plan.until(phase, item))
                        .isAfter(plan.from(phase, item))
                        .isBeforeOrEqualTo(plan.start().plusDays(first + phase.lasts()));
            });
        }
    }

    @Property(tries = 300)
    void as_many_steps_back_as_acts_give_the_same_draft_and_forward_again_what_it_became(
            @ForAll("acts") List<Act> acts, @ForAll("acts") List<Act> others) {
        Composition start = after(List.of());
        List<DraftStep> steps = new ArrayList<>();
        Composition end = done(acts, start, steps);
        Composition half = back(end, steps, steps.size() / 2);
        List<DraftStep> more = new ArrayList<>(steps.subList(0, steps.size() / 2));
        Composition elsewhere = done(others, half, more);
        assertSame(back(elsewhere, more, 0), start);
        half = back(end, steps.subList(0, steps.size() / 2), 0);
        for (DraftStep step : steps) half = step.cross(half, CATALOGUE);
        assertSame(half, end);
    }

    /** Does these acts, and keeps a step for each that changed something and says what. */
    private static Composition done(List<Act> acts, Composition plan, List<DraftStep> steps) {
        for (Act act : acts) {
            Composition next = act.on(plan);
            if (next.equals(plan)) continue;
            DraftChange change = DraftChange.of(plan, next);
            assertThat(change.kind()).as(act.toString()).isNotEqualTo(StepKind.CHANGED);
            steps.add(DraftStep.changed(1, steps.size() + 1, plan, change, 1, Instant.EPOCH));
            plan = next;
        }
        return plan;
    }

    private static Composition back(Composition plan, List<DraftStep> steps, int to) {
        for (int at = steps.size() - 1; at >= to; at--) plan = steps.get(at).cross(plan, CATALOGUE);
        return plan;
    }

    /** Word for word, but for the next number: one that was given stays given. */
    private static void assertSame(Composition plan, Composition expected) {
        assertThat(plan.next()).isGreaterThanOrEqualTo(expected.next());
        assertThat(CompositionText.write(plan)).isEqualTo(CompositionText.write(expected.countingFrom(plan.next())));
    }

    @Property(tries = 300)
    void up_and_down_within_a_phase_is_as_if_nothing_had_happened(@ForAll("acts") List<Act> acts) {
        Composition plan = after(acts);
        for (Phase phase : plan.phases()) {
            for (Item item : phase.items().stream().skip(1).toList())
                assertThat(plan.move(item.id(), -1).move(item.id(), 1)).isEqualTo(plan);
        }
    }

    @Property(tries = 300)
    void moving_changes_nothing_but_the_order(@ForAll("acts") List<Act> acts) {
        Composition plan = after(acts);
        for (Item item : plan.items()) assertThat(ids(plan.move(item.id(), 1))).hasSameElementsAs(ids(plan));
    }

    @Property(tries = 200)
    void the_text_says_it_all_and_is_always_the_same(@ForAll("acts") List<Act> acts) {
        Composition plan = after(acts);
        String text = CompositionText.write(plan);
        Composition read = CompositionText.read(text, CATALOGUE);
        assertThat(read).isEqualTo(plan);
        assertThat(CompositionText.write(read)).isEqualTo(text);
    }

    @Property(tries = 200)
    void what_two_people_do_to_different_items_gives_the_same_in_either_order(@ForAll("acts") List<Act> acts) {
        Composition plan = after(acts);
        List<Integer> ids = List.copyOf(ids(plan));
        if (ids.size() < 2) return;
        UnaryOperator<Composition> one = p -> p.remove(ids.get(0));
        UnaryOperator<Composition> other = p -> p.change(ids.get(1), i -> i.crossing(CurrentPath.CHEST));
        assertThat(one.apply(other.apply(plan)).phases())
                .isEqualTo(other.apply(one.apply(plan)).phases());
    }

    private static Set<Integer> ids(Composition plan) {
        return plan.items().stream().map(Item::id).collect(Collectors.toSet());
    }
}
