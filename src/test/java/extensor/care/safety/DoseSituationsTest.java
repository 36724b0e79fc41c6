package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.boot.ReferenceData;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.CatalogueFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What dose, movement and setting make of a finding, in the situations that a clinician has worked through. */
class DoseSituationsTest {
    private static final Safety SAFETY = ReferenceData.safety(Reference.RULES, CatalogueFixture.real(), Policy.STRICT);

    @ParameterizedTest(name = "{2} {6} {5}: {1}")
    @CsvFileSource(resources = "/safety/doses.csv", numLinesToSkip = 1)
    void a_situation_comes_to_what_the_clinician_says(ArgumentsAccessor row) {
        LocalDate birth = row.getString(0) == null ? Given.ADULT : LocalDate.parse(row.getString(0));
        CarePlace setting = row.getString(5) == null ? null : CarePlace.valueOf(row.getString(5));
        Treatment treatment = GivenDose.of(
                row.getString(2),
                Given.region(row.getString(3)),
                Given.side(row.getString(4)),
                setting,
                row.getString(6));
        List<Finding> findings = SAFETY.check(Given.restAbsent(row.getString(1)), birth, List.of(treatment));
        assertThat(hits(findings)).isEqualTo(expected(row.getString(7)));
    }

    private static Set<String> hits(List<Finding> findings) {
        return findings.stream()
                .filter(Hit.class::isInstance)
                .map(Hit.class::cast)
                .map(hit -> (hit.signal() == Signal.KEPT ? "QUIET" : hit.signal()) + " "
                        + hit.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected(String text) {
        Set<String> expected = new TreeSet<>();
        if (text == null) return expected;
        String signal = null;
        for (String word : text.split(" ")) {
            if (word.startsWith("CI") || word.startsWith("RF")) expected.add(signal + " " + word);
            else signal = word;
        }
        return expected;
    }
}
