package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.boot.ReferenceData;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.CatalogueFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What safeguards make of a finding, in the situations that a clinician has worked through. */
class SafeguardSituationsTest {
    private static final Safety SAFETY = ReferenceData.safety(Reference.RULES, CatalogueFixture.real(), Policy.STRICT);

    @ParameterizedTest(name = "{2} {6} {7}: {1}")
    @CsvFileSource(resources = "/safety/safeguards.csv", numLinesToSkip = 1)
    void a_situation_comes_to_what_the_clinician_says(ArgumentsAccessor row) {
        LocalDate birth = row.getString(0) == null ? Given.ADULT : LocalDate.parse(row.getString(0));
        Treatment treatment = GivenDose.of(
                row.getString(2),
                Given.region(row.getString(3)),
                Given.side(row.getString(4)),
                CarePlace.valueOf(row.getString(5)),
                row.getString(6));
        List<Finding> findings = SAFETY.check(Given.restAbsent(row.getString(1)), birth, List.of(treatment));
        assertThat(hits(findings, inPlace(row.getString(7), treatment))).isEqualTo(expected(row.getString(8)));
    }

    /** Each of them for every rule, at the treated place. */
    private static List<SafeguardInPlace> inPlace(String codes, Treatment treatment) {
        if (codes == null) return List.of();
        return Reference.RULES.all().stream()
                .flatMap(rule -> Arrays.stream(codes.split(";"))
                        .map(code -> new SafeguardInPlace(
                                rule.id(),
                                code,
                                treatment.region(),
                                treatment.side(),
                                Given.START,
                                null,
                                "Thea",
                                Instant.EPOCH)))
                .toList();
    }

    private static Set<String> hits(List<Finding> findings, Collection<SafeguardInPlace> inPlace) {
        return findings.stream()
                .filter(Hit.class::isInstance)
                .map(Hit.class::cast)
                .map(hit -> signal(hit, inPlace) + " " + hit.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String signal(Hit hit, Collection<SafeguardInPlace> inPlace) {
        if (hit.signal() == Signal.KEPT) return "QUIET";
        return hit.safeguarded(inPlace).isPresent() ? "REASONED" : hit.signal().name();
    }

    private static Set<String> expected(String text) {
        Set<String> expected = new TreeSet<>();
        String signal = null;
        for (String word : text.split(" ")) {
            if (word.startsWith("CI")) expected.add(signal + " " + word);
            else signal = word;
        }
        return expected;
    }
}
