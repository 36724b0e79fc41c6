package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.patients.Fact;
import extensor.care.patients.Presence;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of every patient and every treatment. */
class SafetyPropertiesTest {
    @Provide
    Arbitrary<RandomPatient> charts() {
        return RandomPatient.charts();
    }

    @Provide
    Arbitrary<Fact> facts() {
        return RandomPatient.fact();
    }

    @Provide
    Arbitrary<String> conditions() {
        return Arbitraries.of(Reference.CODES);
    }

    @Property
    void one_more_present_fact_never_removes_a_hit(@ForAll("charts") RandomPatient chart, @ForAll("facts") Fact fact) {
        Fact present =
                new Fact(fact.condition(), Presence.PRESENT, fact.region(), fact.side(), fact.from(), fact.until());
        assertThat(hits(chart.with(present).check())).containsAll(hits(chart.check()));
    }

    @Property
    void an_answer_never_silences_another_condition(
            @ForAll("charts") RandomPatient chart, @ForAll("conditions") String condition, @ForAll boolean present) {
        RandomPatient unknown = chart.without(condition);
        List<Finding> before = unknown.check();
        List<Finding> after = unknown.with(present ? Fact.present(condition) : Fact.absent(condition))
                .check();
        assertThat(hitsOfOthers(after, condition)).isEqualTo(hitsOfOthers(before, condition));
        Map<String, Set<String>> gaps = gapsOfOthers(after, condition);
        gapsOfOthers(before, condition)
                .forEach((key, rules) -> assertThat(gaps.get(key)).as(key).containsAll(rules));
    }

    @Property
    void to_have_asked_without_an_answer_changes_nothing(
            @ForAll("charts") RandomPatient chart, @ForAll("conditions") String condition) {
        Fact asked = new Fact(condition, Presence.UNKNOWN, null, null, null, null);
        assertThat(chart.with(asked).check()).isEqualTo(chart.check());
    }

    @Property
    void without_any_fact_no_treatment_a_rule_could_stop_may_be_signed(@ForAll("charts") RandomPatient chart) {
        List<Finding> findings = new RandomPatient(List.of(), null, chart.treatments()).check();
        boolean couldStop = chart.treatments().stream().anyMatch(SafetyPropertiesTest::couldBeStopped);
        assertThat(new Verdict(findings).findings().stream().anyMatch(Finding::blocking))
                .isEqualTo(couldStop);
    }

    @Property
    void in_a_mirror_everything_is_mirrored(@ForAll("charts") RandomPatient chart) {
        RandomPatient mirrored = new RandomPatient(
                chart.facts().stream()
                        .map(f -> f.at(f.region(), mirrored(f.side())))
                        .toList(),
                chart.birthDate(),
                chart.treating(t -> at(t, t.region(), mirrored(t.side()))).treatments());
        assertThat(hits(mirrored.check())).isEqualTo(hits(chart.check()));
        assertThat(gaps(mirrored.check())).isEqualTo(gaps(chart.check()));
    }

    @Property
    void the_order_of_facts_and_rules_does_not_matter(@ForAll("charts") RandomPatient chart, @ForAll Random random) {
        List<Fact> facts = new ArrayList<>(chart.facts());
        List<Rule> rules = new ArrayList<>(Reference.RULES.all());
        Collections.shuffle(facts, random);
        Collections.shuffle(rules, random);
        Safety shuffled = new Safety(new Rules(1, rules), Reference.CONDITIONS);
        assertThat(new RandomPatient(facts, chart.birthDate(), chart.treatments()).check(shuffled))
                .isEqualTo(chart.check());
    }

    @Property
    void the_order_of_treatments_matters_to_the_order_of_findings_only(
            @ForAll("charts") RandomPatient chart, @ForAll Random random) {
        List<Treatment> treatments = new ArrayList<>(chart.treatments());
        Collections.shuffle(treatments, random);
        List<Finding> findings = new RandomPatient(chart.facts(), chart.birthDate(), treatments).check();
        assertThat(hits(findings)).isEqualTo(hits(chart.check()));
        assertThat(gaps(findings)).isEqualTo(gaps(chart.check()));
    }

    @Property
    void a_wider_region_never_removes_a_hit(@ForAll("charts") RandomPatient chart, @ForAll Random random) {
        List<Finding> wider =
                chart.treating(t -> at(t, wider(t.region(), random), t.side())).check();
        assertThat(hits(wider)).containsAll(hits(chart.check()));
    }

    @Property
    void a_longer_treatment_never_removes_a_hit(@ForAll("charts") RandomPatient chart) {
        assertThat(hits(chart.treating(SafetyPropertiesTest::longer).check())).containsAll(hits(chart.check()));
    }

    @Property
    void treatments_do_not_meddle_with_each_other(@ForAll("charts") RandomPatient chart) {
        Set<String> together = hits(chart.check());
        Set<String> apart = chart.treatments().stream()
                .flatMap(t -> hits(new RandomPatient(chart.facts(), chart.birthDate(), List.of(t)).check()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(together).isEqualTo(apart);
    }

    @Property
    void keys_are_unique(@ForAll("charts") RandomPatient chart) {
        List<String> keys = chart.check().stream().map(Finding::key).toList();
        assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
        List<String> gaps = new Verdict(chart.check())
                .gaps().stream().flatMap(g -> g.all().stream()).map(Gap::key).toList();
        assertThat(new HashSet<>(gaps)).hasSameSizeAs(gaps);
    }

    private static boolean couldBeStopped(Treatment treatment) {
        return Reference.RULES.all().stream()
                .filter(r -> r.families().contains(treatment.family())
                        || r.interventions().contains(treatment.intervention()))
                .filter(r -> Policy.STRICT.severity(r, treatment) == Severity.ABSOLUTE)
                .anyMatch(r -> r.where().reach(treatment) != Reach.MISSES);
    }

    private static Set<String> hits(List<Finding> findings) {
        return hitsOf(findings).map(SafetyPropertiesTest::named).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> hitsOfOthers(List<Finding> findings, String condition) {
        return hitsOf(findings)
                .filter(h -> !condition.equals(h.rule().condition()))
                .map(SafetyPropertiesTest::named)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Hit> hitsOf(List<Finding> findings) {
        return findings.stream().filter(Hit.class::isInstance).map(Hit.class::cast);
    }

    private static String named(Hit hit) {
        return hit.signal() + " " + hit.key();
    }

    private static Map<String, Set<String>> gaps(List<Finding> findings) {
        return gapsOfOthers(findings, null);
    }

    private static Map<String, Set<String>> gapsOfOthers(List<Finding> findings, String condition) {
        Map<String, Set<String>> gaps = new TreeMap<>();
        new Verdict(findings).gaps().stream().flatMap(g -> g.all().stream()).forEach(gap -> {
            Set<String> waiting = Stream.concat(
                            gap.rules().stream()
                                    .filter(r -> condition == null || !condition.equals(r.condition()))
                                    .map(Rule::id),
                            gap.treatments().stream()
                                    .filter(t -> condition == null)
                                    .map(t -> String.valueOf(t.item())))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!waiting.isEmpty()) gaps.put(gap.key(), waiting);
        });
        return gaps;
    }

    private static Treatment at(Treatment t, BodyRegion region, Side side) {
        return new Treatment(
                t.item(),
                t.intervention(),
                t.family(),
                t.name(),
                region,
                side,
                t.from(),
                t.until(),
                t.path(),
                t.values(),
                t.setting(),
                t.moves());
    }

    private static Treatment longer(Treatment t) {
        LocalDate from = t.from() == null ? null : t.from().minusDays(3);
        LocalDate until = t.until() == null ? null : t.until().plusDays(3);
        return new Treatment(
                t.item(),
                t.intervention(),
                t.family(),
                t.name(),
                t.region(),
                t.side(),
                from,
                until,
                t.path(),
                t.values(),
                t.setting(),
                t.moves());
    }

    private static Side mirrored(Side side) {
        if (side == Side.LEFT) return Side.RIGHT;
        return side == Side.RIGHT ? Side.LEFT : side;
    }

    private static BodyRegion wider(BodyRegion region, Random random) {
        if (region == null) return null;
        List<BodyRegion> wider = new ArrayList<>(Arrays.stream(BodyRegion.values())
                .filter(r -> r.contains(region))
                .toList());
        wider.add(null);
        BodyRegion chosen = wider.get(random.nextInt(wider.size()));
        return Objects.equals(chosen, region) ? BodyRegion.WHOLE_BODY : chosen;
    }
}
