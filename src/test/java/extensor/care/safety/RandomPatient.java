package extensor.care.safety;

import extensor.care.catalogue.Condition;
import extensor.care.patients.Fact;
import extensor.care.patients.Presence;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A random patient with treatments, chosen so that rules often apply. */
record RandomPatient(List<Fact> facts, LocalDate birthDate, List<Treatment> treatments) {
    private static final List<String> COMMON_CONDITIONS = List.of(
            "SENSORY_LOSS",
            "PACEMAKER",
            "PREGNANCY",
            "EPILEPSY",
            "DVT_ACUTE",
            "OPEN_WOUND",
            "ACUTE_INJURY",
            "FRACTURE_ACUTE",
            "FRAIL_OLDER");
    private static final List<String> COMMON_INTERVENTIONS = List.of(
            "HEAT_HOT_PACK",
            "COLD_PACK",
            "ES_TENS_CONV",
            "ES_NMES",
            "US_THERAPEUTIC",
            "MT_MANIPULATION",
            "MT_MASSAGE",
            "SERIAL_CAST",
            "EX_STRETCH");
    private static final List<String> ALL_CONDITIONS =
            Reference.CONDITIONS.stream().map(Condition::code).toList();
    private static final List<String> ALL_INTERVENTIONS = List.copyOf(Reference.FAMILIES.keySet());

    static Arbitrary<RandomPatient> charts() {
        Arbitrary<LocalDate> births =
                days(LocalDate.of(1940, 1, 1), LocalDate.of(2022, 1, 1)).injectNull(0.1);
        Arbitrary<List<Treatment>> treatments =
                treatment().list().ofMinSize(1).ofMaxSize(4).map(RandomPatient::numbered);
        return Combinators.combine(fact().list().ofMaxSize(25), births, treatments)
                .as(RandomPatient::new);
    }

    static Arbitrary<Fact> fact() {
        Arbitrary<String> conditions = either(COMMON_CONDITIONS, ALL_CONDITIONS);
        return Combinators.combine(conditions, Arbitraries.of(Presence.class), regions(), sides(), dates(), dates())
                .as(Fact::new);
    }

    List<Finding> check() {
        return check(Reference.SAFETY);
    }

    List<Finding> check(Safety safety) {
        return safety.check(facts, birthDate, treatments);
    }

    RandomPatient with(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new RandomPatient(more, birthDate, treatments);
    }

    RandomPatient without(String condition) {
        return new RandomPatient(
                facts.stream().filter(f -> !f.condition().equals(condition)).toList(), birthDate, treatments);
    }

    RandomPatient treating(UnaryOperator<Treatment> change) {
        return new RandomPatient(
                facts, birthDate, treatments.stream().map(change).toList());
    }

    private static Arbitrary<Treatment> treatment() {
        Arbitrary<String> interventions = either(COMMON_INTERVENTIONS, ALL_INTERVENTIONS);
        return Combinators.combine(
                        interventions, regions(), sides(), dates(), dates(), Arbitraries.of(CurrentPath.class))
                .as(Given::treatment);
    }

    private static List<Treatment> numbered(List<Treatment> treatments) {
        List<Treatment> numbered = new ArrayList<>();
        for (Treatment t : treatments) {
            numbered.add(new Treatment(
                    numbered.size(),
                    t.intervention(),
                    t.family(),
                    t.name(),
                    t.region(),
                    t.side(),
                    t.from(),
                    t.until(),
                    t.path(),
                    t.values(),
                    t.setting(),
                    t.moves()));
        }
        return numbered;
    }

    private static Arbitrary<String> either(List<String> common, List<String> all) {
        return Arbitraries.oneOf(Arbitraries.of(common), Arbitraries.of(all));
    }

    private static Arbitrary<BodyRegion> regions() {
        return Arbitraries.of(BodyRegion.class).injectNull(0.1);
    }

    private static Arbitrary<Side> sides() {
        return Arbitraries.of(Side.class).injectNull(0.1);
    }

    private static Arbitrary<LocalDate> dates() {
        return days(Given.START, Given.START.plusDays(30)).injectNull(0.5);
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
