package extensor.care.safety;

import static java.util.stream.Collectors.groupingBy;

import extensor.care.patients.Fact;
import extensor.care.patients.Presence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is known of the patient, by condition: what was told, and what the birth date tells. */
final class Known {
    private final Map<String, List<Fact>> facts;

    Known(Collection<Fact> told, LocalDate birthDate) {
        facts = Stream.concat(told.stream().filter(Known::counts), AgeFacts.facts(birthDate).stream())
                .collect(groupingBy(Fact::condition));
    }

    /** The facts that make the rule's condition true of a treatment. */
    List<Fact> present(Rule rule, Treatment treatment) {
        Treatment seen = AgeFacts.tells(rule.condition()) ? treatment.withinAYear() : treatment;
        return of(rule).stream()
                .filter(f -> f.presence() == Presence.PRESENT
                        && seen.meets(f)
                        && rule.where().concerns(f, treatment))
                .toList();
    }

    /** Whether anybody has answered, one way or the other, as far as the rule needs it for a treatment. */
    boolean answered(Rule rule, Treatment treatment) {
        return of(rule).stream()
                .anyMatch(f -> f.presence() == Presence.PRESENT
                        || f.presence() == Presence.ABSENT
                                && treatment.endsWithin(f)
                                && rule.where().settledBy(f, treatment));
    }

    private List<Fact> of(Rule rule) {
        return facts.getOrDefault(rule.condition(), List.of());
    }

    private static boolean counts(Fact fact) {
        boolean held =
                fact.from() == null || fact.until() == null || fact.from().isBefore(fact.until());
        return held && !(fact.presence() == Presence.ABSENT && AgeFacts.tells(fact.condition()));
    }
}
