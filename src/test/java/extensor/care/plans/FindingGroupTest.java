package extensor.care.plans;

import static extensor.care.plans.Workbench.BORN;
import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.lowBack;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.Fact;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one fact says against a plan stands together and takes one reason; where another dose would lift it, that dose is offered. */
class FindingGroupTest {
    private static final PlanSafety CHECKING = Workbench.checking(CATALOGUE);
    private static final Fact THIN_BONES = Fact.present("OSTEOPOROSIS");
    private static final Fact ANKLE = Fact.present("ACUTE_INJURY").at(BodyRegion.ANKLE, Side.RIGHT);
    private static final Fact SHOULDER = Fact.present("ACUTE_INJURY").at(BodyRegion.SHOULDER, Side.RIGHT);

    private final Composition bending = presets("LB_CAT_CAMEL", "LB_CHILD_POSE");

    private static Composition presets(String... codes) {
        Composition plan = Workbench.empty();
        for (String code : codes) plan = plan.add(1, lowBack().item(code, EntryKind.PRESET));
        return plan;
    }

    private static Verdict verdict(Composition plan, Fact... facts) {
        return CHECKING.verdict(plan, Workbench.restDenied(facts), BORN);
    }

    private static SafetySheet sheet(Composition plan, Fact... facts) {
        return CHECKING.sheet(verdict(plan, facts), plan, List.of());
    }

    private static Composition explained(Composition plan, FindingGroup group, String text, int minute, Fact... facts) {
        Composition explained = plan;
        Instant then = Instant.EPOCH.plusSeconds(60L * minute);
        for (SafetySheet.FindingLine line : group.lines().toList())
            explained = Workbench.explained(verdict(plan, facts), explained, line.key(), text, then);
        return explained;
    }

    private static Composition explained(Composition plan, String finding, String text) {
        return Workbench.explained(verdict(plan, THIN_BONES), plan, finding, text, Instant.EPOCH);
    }

    private static boolean maySign(Composition plan, Fact... facts) {
        Verdict verdict = verdict(plan, facts);
        return verdict.mayBeSigned(PlanSafety.reasons(verdict, plan), Set.of());
    }

    @Test
    void all_that_a_fact_says_is_one_group_with_its_rules_and_their_treatments() {
        Composition plan = bending.add(1, lowBack().item("LB_PILATES_HUNDRED", EntryKind.PRESET));
        assertThat(sheet(plan, THIN_BONES).groups()).singleElement().satisfies(group -> {
            assertThat(group.fact()).isEqualTo("Osteoporosis");
            assertThat(group.rules()).extracting(found -> found.rule().id()).containsExactly("CI149", "CI150");
            assertThat(group.rules().get(0).items()).containsExactly("Cat-camel", "Kneeling sit-back stretch");
        });
        assertThat(sheet(plan, THIN_BONES).open()).isEqualTo(1);
    }

    @Test
    void of_all_that_is_found_about_a_treatment_one_finding_leads() {
        Composition plan = Workbench.holding("ES_TENS_CONV", "US_THERAPEUTIC");
        SafetySheet sheet = sheet(plan, Fact.present("PACEMAKER"), Fact.present("DVT_ACUTE"));
        assertThat(sheet.lines()).hasSizeGreaterThan(2);
        assertThat(sheet.lines().stream().filter(sheet::leads))
                .extracting(SafetySheet.FindingLine::item)
                .containsExactlyInAnyOrder(2, 3);
        assertThat(sheet.leads(sheet.lines().get(0))).isTrue();
    }

    @Test
    void a_sign_that_cannot_wait_comes_before_other_stops_and_these_before_precautions() {
        Composition plan = bending.add(1, Workbench.intervention("HEAT_HOT_PACK"));
        Fact injury = Fact.present("ACUTE_INJURY");
        assertThat(sheet(plan, THIN_BONES, injury, Fact.present("CAUDA_EQUINA")).groups())
                .extracting(FindingGroup::signal)
                .containsExactly(Signal.STOP, Signal.STOP, Signal.CAUTION);
        assertThat(sheet(plan, THIN_BONES, injury, Fact.present("CAUDA_EQUINA"))
                        .groups()
                        .get(0)
                        .fact())
                .contains("auda equina");
    }

    @Test
    void a_reason_counts_for_a_treatment_that_comes_later_but_not_for_another_rule() {
        FindingGroup group = sheet(presets("LB_CAT_CAMEL"), THIN_BONES).groups().get(0);
        Composition explained = explained(presets("LB_CAT_CAMEL"), group, "small range, watched", 0, THIN_BONES);
        assertThat(maySign(explained, THIN_BONES)).isTrue();
        Composition alike = explained.add(1, lowBack().item("LB_CHILD_POSE", EntryKind.PRESET));
        assertThat(maySign(alike, THIN_BONES)).isTrue();
        Composition grown = alike.add(1, lowBack().item("LB_PILATES_HUNDRED", EntryKind.PRESET));
        assertThat(maySign(grown, THIN_BONES)).isFalse();
        FindingGroup more = sheet(grown, THIN_BONES).groups().get(0);
        assertThat(more.grown()).isTrue();
        assertThat(more.explanation()).isEqualTo("small range, watched");
        assertThat(maySign(explained(grown, more, "small range, watched", 1, THIN_BONES), THIN_BONES))
                .isTrue();
    }

    private static Item massage(BodyRegion region, Side side) {
        Item item = Workbench.starting(region, side).item("MT_MASSAGE", EntryKind.INTERVENTION);
        return item.with(item.dose().with("pressure", "DEEP"));
    }

    private static Composition ankleExplained(Fact injury) {
        Composition ankle = Workbench.empty().add(1, massage(BodyRegion.ANKLE, Side.RIGHT));
        return explained(ankle, sheet(ankle, injury).groups().get(0), "swelling has gone down", 0, injury);
    }

    @Test
    void a_reason_given_at_an_injured_ankle_does_not_stand_for_an_injured_shoulder_until_it_is_said_to_hold() {
        Composition plan = ankleExplained(ANKLE).add(1, massage(BodyRegion.SHOULDER, Side.RIGHT));
        assertThat(maySign(plan, ANKLE, SHOULDER)).isFalse();
        FindingGroup group = sheet(plan, ANKLE, SHOULDER).groups().get(0);
        assertThat(group.explanations()).isEqualTo(Map.of("2/CI203", "swelling has gone down", "3/CI203", ""));
        assertThat(group.grown()).isTrue();
        assertThat(maySign(explained(plan, group, group.explanation(), 1, ANKLE, SHOULDER), ANKLE, SHOULDER))
                .isTrue();
    }

    @Test
    void a_reason_stands_for_a_later_treatment_of_the_same_place_but_not_of_the_other_side() {
        Fact both = Fact.present("ACUTE_INJURY").at(BodyRegion.ANKLE, Side.BILATERAL);
        Composition right = Workbench.empty().add(1, massage(BodyRegion.ANKLE, Side.RIGHT));
        Composition plan = explained(right, sheet(right, both).groups().get(0), "swelling has gone down", 0, both);
        assertThat(maySign(plan.add(1, massage(BodyRegion.ANKLE, Side.RIGHT)), both))
                .isTrue();
        assertThat(maySign(plan.add(1, massage(BodyRegion.ANKLE, Side.LEFT)), both))
                .isFalse();
    }

    @Test
    void a_reason_does_not_stand_for_a_treatment_of_the_same_place_that_meets_another_injury() {
        LocalDate week = Workbench.START.plusDays(7);
        Fact early =
                Fact.present("ACUTE_INJURY").at(BodyRegion.KNEE, Side.RIGHT).between(null, week);
        Fact late =
                Fact.present("ACUTE_INJURY").at(BodyRegion.KNEE, Side.BILATERAL).between(week, null);
        Item knee = massage(BodyRegion.KNEE, Side.RIGHT);
        Composition first = Workbench.empty().add(1, knee.placed(knee.region(), knee.side(), knee.setting(), 0, 5));
        Composition plan = explained(first, sheet(first, early).groups().get(0), "swelling has gone down", 0, early)
                .add(1, knee.placed(knee.region(), knee.side(), knee.setting(), 9, null));
        assertThat(maySign(plan, early, late)).isFalse();
    }

    @Test
    void a_reason_given_at_a_place_that_is_not_known_stands_for_nothing_else() {
        Composition unknown = Workbench.empty().add(1, massage(null, null));
        Composition plan =
                explained(unknown, sheet(unknown, ANKLE).groups().get(0), "swelling has gone down", 0, ANKLE);
        assertThat(sheet(plan.add(1, massage(null, null)), ANKLE)
                        .groups()
                        .get(0)
                        .grown())
                .isTrue();
    }

    @Test
    void a_reason_asks_again_where_the_treatment_has_moved_to_another_place_setting_or_phase() {
        Fact ankles = Fact.present("ACUTE_INJURY").at(BodyRegion.ANKLE, Side.BILATERAL);
        Composition plan = ankleExplained(ankles).addPhase("Later");
        assertThat(maySign(plan, ankles)).isTrue();
        Composition side = plan.change(2, i -> i.placed(BodyRegion.ANKLE, Side.LEFT, i.setting(), i.from(), i.to()));
        Composition home = plan.change(2, i -> i.placed(i.region(), i.side(), CarePlace.HOME, i.from(), i.to()));
        Composition later = plan.move(2, 1);
        assertThat(later.phases().get(1).items()).hasSize(1);
        for (Composition moved : List.of(side, home, later)) {
            assertThat(maySign(moved, ankles)).isFalse();
            FindingGroup group = sheet(moved, ankles).groups().get(0);
            assertThat(group.outdated()).isTrue();
            assertThat(group.grown()).isTrue();
            assertThat(group.explanation()).isEqualTo("swelling has gone down");
            assertThat(group.explanations()).containsExactly(Map.entry("2/CI203", ""));
            assertThat(maySign(explained(moved, group, group.explanation(), 1, ankles), ankles))
                    .isTrue();
        }
        assertThat(maySign(later.move(2, -1), ankles)).isTrue();
    }

    @Test
    void a_reason_asks_again_where_the_fact_it_answered_was_replaced() {
        Composition plan = ankleExplained(ANKLE);
        Fact other = ANKLE.between(Workbench.START, null);
        assertThat(maySign(plan, ANKLE)).isTrue();
        assertThat(maySign(plan, other)).isFalse();
        assertThat(sheet(plan, other).groups().get(0).outdated()).isTrue();
        assertThat(maySign(plan, Fact.present("ACUTE_INJURY"))).isFalse();
    }

    @Test
    void
            a_reason_asks_again_where_a_second_fact_of_the_condition_joins_ends_or_goes_and_stands_for_both_once_it_was_given() {
        Fact second = Fact.present("ACUTE_INJURY").at(BodyRegion.ANKLE, Side.BILATERAL);
        Fact ended = second.between(null, Workbench.START.plusDays(7));
        Composition one = ankleExplained(ANKLE);
        assertThat(maySign(one, ANKLE, second)).isFalse();
        FindingGroup group = sheet(one, ANKLE, second).groups().get(0);
        assertThat(group.outdated()).isTrue();
        assertThat(group.explanation()).isEqualTo("swelling has gone down");
        Composition both = explained(one, group, group.explanation(), 1, ANKLE, second);
        assertThat(maySign(both, second, ANKLE)).isTrue();
        assertThat(maySign(both, ANKLE, ended)).isFalse();
        assertThat(maySign(both, ANKLE)).isFalse();
    }

    @Test
    void a_reason_for_one_injury_does_not_stand_for_a_later_treatment_of_the_same_place_that_meets_a_second_one_too() {
        Fact late = Fact.present("ACUTE_INJURY")
                .at(BodyRegion.ANKLE, Side.BILATERAL)
                .between(Workbench.START.plusDays(7), null);
        Item ankle = massage(BodyRegion.ANKLE, Side.RIGHT);
        Composition early = Workbench.empty().add(1, ankle.placed(ankle.region(), ankle.side(), ankle.setting(), 0, 5));
        Composition plan = explained(early, sheet(early, ANKLE).groups().get(0), "swelling has gone down", 0, ANKLE);
        assertThat(maySign(plan, ANKLE, late)).isTrue();
        assertThat(maySign(plan.add(1, ankle), ANKLE, late)).isFalse();
    }

    @Test
    void a_reason_of_which_nobody_knows_what_it_answered_asks_again() {
        Composition plan = Workbench.empty().add(1, massage(BodyRegion.ANKLE, Side.RIGHT));
        Composition old = plan.explain(new Reason("2/CI203", "swelling has gone down", "Thea", Instant.EPOCH, null));
        assertThat(maySign(old, ANKLE)).isFalse();
        assertThat(sheet(old, ANKLE).groups().get(0).explanation()).isEqualTo("swelling has gone down");
    }

    @Test
    void a_reason_that_no_longer_stands_lends_itself_to_no_other_treatment_and_is_not_signed() {
        Composition moved = ankleExplained(ANKLE)
                .add(1, massage(BodyRegion.ANKLE, Side.RIGHT))
                .change(2, i -> i.placed(i.region(), i.side(), CarePlace.HOME, i.from(), i.to()));
        Verdict verdict = verdict(moved, ANKLE);
        assertThat(PlanSafety.reasons(verdict, moved)).containsOnly(Map.entry("2/CI203", ""), Map.entry("3/CI203", ""));
        assertThat(CHECKING.accepted(verdict, moved)).isEmpty();
    }

    @Test
    void the_reason_of_a_treatment_that_is_gone_stands_for_no_later_one() {
        Composition plan = ankleExplained(ANKLE).remove(2).add(1, massage(BodyRegion.ANKLE, Side.RIGHT));
        assertThat(maySign(plan, ANKLE)).isFalse();
        assertThat(sheet(plan, ANKLE).groups().get(0).explanation()).isEmpty();
    }

    @Test
    void what_is_signed_has_the_reason_at_each_finding_even_where_the_treatment_it_was_given_at_is_gone() {
        FindingGroup group = sheet(presets("LB_CAT_CAMEL"), THIN_BONES).groups().get(0);
        Composition both = explained(presets("LB_CAT_CAMEL"), group, "small range, watched", 0, THIN_BONES)
                .add(1, lowBack().item("LB_CHILD_POSE", EntryKind.PRESET));
        Composition plan = both.settling(
                        PlanSafety.standing(verdict(both, THIN_BONES), both).values())
                .remove(2);
        Verdict verdict = verdict(plan, THIN_BONES);
        Composition clean = plan.cleaned(
                verdict.hits(Signal.CAUTION).stream().map(hit -> hit.key()).toList());
        assertThat(clean.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.finding()).isEqualTo("3/CI149");
            assertThat(reason.text()).isEqualTo("small range, watched");
        });
        assertThat(CHECKING.accepted(verdict, clean))
                .singleElement()
                .satisfies(a -> assertThat(a.reason()).isEqualTo("small range, watched"));
    }

    @Test
    void reasons_that_differ_within_a_group_are_all_shown_each_once_and_one_takes_the_place_of_all() {
        Composition plan = bending.add(1, lowBack().item("LB_PILATES_HUNDRED", EntryKind.PRESET));
        plan = explained(plan, "2/CI149", "small range, watched");
        plan = explained(plan, "3/CI149", "small range, watched");
        plan = explained(plan, "4/CI150", "head stays down");
        FindingGroup group = sheet(plan, THIN_BONES).groups().get(0);
        assertThat(group.explanation()).isEqualTo("small range, watched\nhead stays down");
        assertThat(group.explanations())
                .isEqualTo(Map.of(
                        "2/CI149", "small range, watched",
                        "3/CI149", "small range, watched",
                        "4/CI150", "head stays down"));
        FindingGroup one = sheet(explained(plan, group, "agreed with her doctor", 1, THIN_BONES), THIN_BONES)
                .groups()
                .get(0);
        assertThat(one.explanation()).isEqualTo("agreed with her doctor");
    }

    @Test
    void a_reason_that_is_taken_back_counts_nowhere_anymore() {
        FindingGroup both = sheet(bending, THIN_BONES).groups().get(0);
        Composition plan =
                explained(bending, both, "small range, watched", 0, THIN_BONES).remove(2);
        FindingGroup left = sheet(plan, THIN_BONES).groups().get(0);
        assertThat(maySign(explained(plan, left, "", 1, THIN_BONES), THIN_BONES))
                .isFalse();
    }

    @Test
    void the_dose_that_would_lift_a_precaution_is_offered_and_lifts_it() {
        Composition plan = Workbench.empty().add(1, lowBack().item("MT_MOBILISATION", EntryKind.INTERVENTION));
        Composition strong = plan.change(2, item -> item.with(item.dose().with("grade", "IV")));
        SafetySheet.FindingLine line = sheet(strong, THIN_BONES).lines().get(0);
        assertThat(line.safer().values()).singleElement().satisfies(value -> {
            assertThat(value.parameter()).isEqualTo("grade");
            assertThat(value.typedNow()).isEqualTo("IV");
            assertThat(value.typed()).isEqualTo("II");
        });
        Composition safer =
                strong.change(2, item -> item.with(item.dose().with(line.safer().typed())));
        assertThat(sheet(safer, THIN_BONES).groups()).isEmpty();
        assertThat(sheet(safer, THIN_BONES).kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.words()).isEqualTo("grade I or II"));
        assertThat(safer.change(
                        2, item -> item.with(item.dose().with(line.safer().typedNow()))))
                .isEqualTo(strong);
    }

    @Test
    void between_two_bounds_the_middle_is_offered_and_what_no_dose_lifts_offers_nothing() {
        Dose pool = Dose.usual(CATALOGUE.intervention("HYDROTHERAPY")).with("water_temp_c", "34");
        Composition plan = Workbench.empty()
                .add(1, lowBack().item("HYDROTHERAPY", EntryKind.INTERVENTION))
                .change(2, item -> item.with(pool));
        SafetySheet.FindingLine line =
                sheet(plan, Fact.present("MULTIPLE_SCLEROSIS")).lines().get(0);
        assertThat(line.safer().typed()).isEqualTo(Map.of("water_temp_c", "29"));
        assertThat(sheet(bending, THIN_BONES).lines())
                .extracting(SafetySheet.FindingLine::safer)
                .containsOnlyNulls();
    }

    @Test
    void every_dose_that_is_offered_in_place_of_a_usual_one_lifts_its_precaution() {
        long offered = CATALOGUE.conditions().stream()
                .flatMap(condition -> CATALOGUE.interventions().stream()
                        .filter(Intervention::offered)
                        .map(i -> Workbench.empty().add(1, lowBack().item(i.code(), EntryKind.INTERVENTION)))
                        .flatMap(plan -> sheet(plan, Fact.present(condition.code())).lines().stream()
                                .filter(line -> line.safer() != null)
                                .peek(line -> {
                                    Composition safer = plan.change(
                                            2,
                                            item -> item.with(item.dose()
                                                    .with(line.safer().typed())));
                                    assertThat(sheet(safer, Fact.present(condition.code()))
                                                    .lines())
                                            .extracting(SafetySheet.FindingLine::key)
                                            .doesNotContain(line.key());
                                })))
                .count();
        assertThat(offered).isPositive();
    }
}
