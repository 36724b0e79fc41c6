package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.patients.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each situation of the tables, worked out from the clinical reference, has exactly the result that the table says. */
class SituationsTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {"/safety/situations.csv", "/safety/situations-library.csv"},
            numLinesToSkip = 1)
    void a_situation_comes_to_what_the_reference_says(ArgumentsAccessor row) {
        List<Fact> facts = Given.facts(row.getString(2));
        if (!"unknown".equals(row.getString(3))) facts = Given.restAbsent(facts);
        List<Finding> findings = Reference.SAFETY.check(facts, birthDate(row.getString(1)), List.of(treatment(row)));

        assertThat(hits(findings)).as(row.getString(12)).isEqualTo(expected(row.getString(10)));
        Set<String> blocking = blocking(findings);
        String gaps = Optional.ofNullable(row.getString(11)).orElse("");
        if (gaps.startsWith("#")) assertThat(blocking).hasSize(Integer.parseInt(gaps.substring(1)));
        else assertThat(blocking).isEqualTo(gaps.isEmpty() ? Set.of() : Set.of(gaps.split(" ")));
    }

    private static Treatment treatment(ArgumentsAccessor row) {
        LocalDate from = Optional.ofNullable(Given.day(row.getString(7))).orElse(Given.START);
        CurrentPath path =
                CurrentPath.valueOf(Optional.ofNullable(row.getString(9)).orElse("NEITHER"));
        LocalDate until = Given.day(row.getString(8));
        return Given.treatment(
                row.getString(4), Given.region(row.getString(5)), Given.side(row.getString(6)), from, until, path);
    }

    private static LocalDate birthDate(String text) {
        if (text == null) return Given.ADULT;
        return text.equals("?") ? null : LocalDate.parse(text);
    }

    private static Set<String> hits(List<Finding> findings) {
        return findings.stream()
                .filter(Hit.class::isInstance)
                .map(f -> f.signal() + " " + ((Hit) f).rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected(String text) {
        Set<String> expected = new TreeSet<>();
        if (text == null) return expected;
        String signal = null;
        for (String word : text.split(" ")) {
            if (word.startsWith("CI")) expected.add(signal + " " + word);
            else signal = word;
        }
        return expected;
    }

    private static Set<String> blocking(List<Finding> findings) {
        return new Verdict(findings)
                .gaps().stream()
                        .flatMap(g -> g.all().stream())
                        .filter(Gap::blocking)
                        .map(SituationsTest::name)
                        .collect(Collectors.toSet());
    }

    private static String name(Gap gap) {
        return switch (gap.ask()) {
            case WHETHER -> gap.condition().code();
            case WHERE -> "where:" + gap.condition().code();
            default -> gap.ask().name();
        };
    }
}
