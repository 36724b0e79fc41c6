package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Parameter;
import extensor.care.catalogue.PresentMoves;
import extensor.care.catalogue.Preset;
import extensor.care.patients.Fact;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Against the reading that knew neither dose nor movement, kept here to compare with: no finding gets lost but where a stated condition holds. */
class MovementAndDosePropertiesTest {
    private static final Safety OLD = new Safety(
            new Rules(
                    1,
                    Reference.RULES.all().stream()
                            .map(MovementAndDosePropertiesTest::blind)
                            .toList()),
            Reference.CONDITIONS);
    private static final List<Dose> DOSES = Stream.concat(
                    CatalogueFixture.real().interventions().stream().map(Dose::usual),
                    CatalogueFixture.real().presets().stream().map(Dose::of))
            .toList();

    /** Somebody with one treatment. */
    record Chart(List<Fact> facts, Treatment treatment) {
        List<Hit> hits(Safety safety) {
            return hits(safety, treatment);
        }

        List<Hit> hits(Safety safety, Treatment other) {
            return safety.check(facts, Given.ADULT, List.of(other)).stream()
                    .filter(Hit.class::isInstance)
                    .map(Hit.class::cast)
                    .toList();
        }
    }

    private static Rule blind(Rule r) {
        return new Rule(
                r.id(),
                r.families(),
                r.interventions(),
                r.condition(),
                r.where(),
                r.severity(),
                null,
                null,
                null,
                r.reason(),
                r.lifts(),
                r.source());
    }

    @Provide
    Arbitrary<Chart> charts() {
        Arbitrary<List<Fact>> facts = Arbitraries.of(Reference.CODES)
                .map(Fact::present)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
        Arbitrary<Treatment> treatments = Combinators.combine(
                        Arbitraries.of(DOSES),
                        Arbitraries.of(BodyRegion.class).injectNull(0.1),
                        Arbitraries.of(Side.class).injectNull(0.1),
                        Arbitraries.of(CarePlace.CLINIC, CarePlace.HOME).injectNull(0.1),
                        Arbitraries.longs())
                .as(MovementAndDosePropertiesTest::treatment);
        return Combinators.combine(facts, treatments).as(Chart::new);
    }

    /** The dose with some values left out and some choices made by chance. */
    private static Treatment treatment(Dose dose, BodyRegion region, Side side, CarePlace setting, long seed) {
        Random random = new Random(seed);
        Map<String, Object> values = new HashMap<>(dose.values());
        for (Parameter p : dose.intervention().parameters()) {
            if (random.nextInt(4) == 0) values.remove(p.code());
            else if (!p.options().isEmpty() && values.get(p.code()) instanceof String)
                values.put(p.code(), p.options().get(random.nextInt(p.options().size())));
        }
        boolean told = random.nextInt(5) > 0;
        return GivenDose.treatment(dose, region, side, setting, values, told ? dose.moves() : PresentMoves.UNKNOWN);
    }

    @Property(tries = 3000)
    void a_finding_goes_only_where_a_stated_condition_holds(@ForAll("charts") Chart chart) {
        Map<String, Hit> now = chart.hits(Reference.SAFETY).stream().collect(Collectors.toMap(Hit::key, hit -> hit));
        for (Hit before : chart.hits(OLD)) {
            Hit after = now.get(before.key());
            Rule rule = Reference.RULES.all().stream()
                    .filter(r -> r.id().equals(before.rule().id()))
                    .findFirst()
                    .orElseThrow();
            if (after != null && after.signal() == before.signal()) continue;
            assertThat(before.signal()).as("a stop stays: " + before.key()).isEqualTo(Signal.CAUTION);
            if (after != null) {
                assertThat(after.signal()).isEqualTo(Signal.KEPT);
                assertThat(rule.keptWhen().active()).isTrue();
                assertThat(after.kept().met()).isNotEmpty();
            } else {
                assertThat(rule.moves().active()).isTrue();
                assertThat(chart.treatment().moves().known()).isTrue();
                assertThat(chart.treatment().moves().tags())
                        .doesNotContainAnyElementsOf(rule.moves().reachesOnly());
            }
        }
    }

    @Property(tries = 2000)
    void a_value_a_setting_or_the_movements_left_out_never_weaken_what_the_rules_named_before(
            @ForAll("charts") Chart chart, @ForAll Random random) {
        Set<String> named = keys(chart.hits(OLD).stream());
        Set<String> asking = keys(asking(chart.hits(Reference.SAFETY)).filter(hit -> named.contains(hit.key())));
        Treatment less = less(chart.treatment(), random);
        assertThat(keys(asking(chart.hits(Reference.SAFETY, less)))).containsAll(asking);
    }

    @Property(tries = 2000)
    void one_more_fact_never_weakens(@ForAll("charts") Chart chart, @ForAll("codes") String condition) {
        List<Fact> more = new ArrayList<>(chart.facts());
        more.add(Fact.present(condition));
        assertThat(keys(asking(new Chart(more, chart.treatment()).hits(Reference.SAFETY))))
                .containsAll(keys(asking(chart.hits(Reference.SAFETY))));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(Reference.CODES);
    }

    private static Stream<Hit> asking(List<Hit> hits) {
        return hits.stream().filter(hit -> hit.signal() != Signal.KEPT);
    }

    private static Set<String> keys(Stream<Hit> hits) {
        return hits.map(Hit::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Treatment less(Treatment t, Random random) {
        Map<String, Object> values = new HashMap<>(t.values());
        values.keySet().removeIf(key -> random.nextInt(3) == 0);
        return GivenDose.told(
                t,
                values,
                random.nextBoolean() ? null : t.setting(),
                random.nextBoolean() ? PresentMoves.UNKNOWN : t.moves());
    }

    /** At the dose that the library adds: the complete list, so that no change comes unseen. */
    @ParameterizedTest
    @CsvFileSource(resources = "/safety/changes.csv", numLinesToSkip = 1)
    void a_change_against_the_old_reading_is_one_that_was_reviewed(
            String item, String region, String condition, String rule, String before, String after) {
        assertThat(CHANGES).contains(String.join(",", item, region, condition, rule, before, after));
    }

    /** Of treatments whose movements nobody has told, a change adds a precaution, or is one that the dose alone keeps. */
    @Test
    void no_other_precaution_goes_than_those_that_were_reviewed() throws IOException {
        Set<String> reviewed = Set.copyOf(Files.readAllLines(Path.of("src/test/resources/safety/changes.csv")));
        Set<String> untold = DOSES.stream()
                .filter(dose -> !dose.moves().known())
                .map(MovementAndDosePropertiesTest::name)
                .collect(Collectors.toSet());
        assertThat(CHANGES)
                .filteredOn(change -> !reviewed.contains(change))
                .allSatisfy(change -> assertThat(change)
                        .matches(".*(,-,CAUTION|,CAUTION,QUIET)")
                        .matches(
                                of -> untold.contains(of.split(",")[0]),
                                "of a treatment whose movements are not told"));
    }

    private static String name(Dose dose) {
        return dose.preset().map(Preset::code).orElse(dose.intervention().code());
    }

    private static final Set<String> CHANGES = changes();

    private static Set<String> changes() {
        Set<String> changes = new TreeSet<>();
        DOSES.forEach(dose -> {
            String item = name(dose);
            BodyRegion at = dose.preset().map(Preset::region).orElse(BodyRegion.LOW_BACK);
            Treatment treatment =
                    GivenDose.treatment(dose, at, Side.MIDLINE, CarePlace.CLINIC, dose.values(), dose.moves());
            for (String condition : Reference.CODES) {
                Chart chart = new Chart(List.of(Fact.present(condition)), treatment);
                Map<String, String> before = signals(chart.hits(OLD));
                Map<String, String> after = signals(chart.hits(Reference.SAFETY));
                Set<String> rules = new TreeSet<>(before.keySet());
                rules.addAll(after.keySet());
                for (String rule : rules) {
                    String was = before.getOrDefault(rule, "-");
                    String is = after.getOrDefault(rule, "-");
                    if (!was.equals(is)) changes.add(String.join(",", item, at.name(), condition, rule, was, is));
                }
            }
        });
        return changes;
    }

    private static Map<String, String> signals(List<Hit> hits) {
        return hits.stream()
                .collect(Collectors.toMap(
                        hit -> hit.rule().id(),
                        hit -> hit.signal() == Signal.KEPT
                                ? "QUIET"
                                : hit.signal().name()));
    }
}
