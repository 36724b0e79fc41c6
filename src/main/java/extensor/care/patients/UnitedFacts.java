package extensor.care.patients;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What two records of one person say together of their health. Whatever one of them calls present counts, until somebody has asked: a denial that the other
 * record contradicts, or does not know, no longer stands. Pure.
 *
 * @param ended answers that no longer stand, or that are there twice
 * @param askedAgain conditions on which the two disagree
 */
record UnitedFacts(List<HealthFact> ended, Set<String> askedAgain) {
    /** Of the facts that stand in the record that is kept, and in the other one. */
    static UnitedFacts of(List<HealthFact> kept, List<HealthFact> merged, LocalDate today) {
        Map<String, Set<Presence>> mine = answers(kept, today);
        Map<String, Set<Presence>> theirs = answers(merged, today);
        Set<String> again = mine.keySet().stream()
                .filter(condition ->
                        theirs.containsKey(condition) && !theirs.get(condition).equals(mine.get(condition)))
                .collect(toCollection(TreeSet::new));
        Stream<HealthFact> denied = Stream.concat(kept.stream(), merged.stream())
                .filter(f -> again.contains(f.fact().condition()) && f.fact().presence() == Presence.ABSENT);
        Set<Fact> said = kept.stream().map(HealthFact::fact).collect(toSet());
        Stream<HealthFact> twice = merged.stream().filter(f -> said.contains(f.fact()));
        return new UnitedFacts(Stream.concat(denied, twice).distinct().toList(), again);
    }

    private static Map<String, Set<Presence>> answers(List<HealthFact> facts, LocalDate today) {
        return facts.stream()
                .filter(f -> !f.isOver(today))
                .collect(groupingBy(
                        f -> f.fact().condition(), mapping(f -> f.fact().presence(), toSet())));
    }
}
