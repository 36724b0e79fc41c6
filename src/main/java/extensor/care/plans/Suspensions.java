package extensor.care.plans;

import extensor.care.patients.Fact;
import extensor.care.safety.Safety;
import extensor.shared.Recent;
import java.time.LocalDate;
import java.util.List;

/** What of signed plans must wait by one set of rules, worked out once for a composition, what is known, and a day. */
final class Suspensions {
    private static final int MOST = 4_000;

    private final Safety safety;
    private final Recent<Asked, Suspension> known = new Recent<>(MOST, asked -> 1);

    Suspensions(Safety safety) {
        this.safety = safety;
    }

    /** The composition counts as the very object it is: a signed one is read once and kept. */
    private record Asked(Composition signed, List<Fact> facts, LocalDate birthDate, LocalDate day) {
        @Override
        public int hashCode() {
            return (31 * System.identityHashCode(signed) + facts.hashCode()) * 31 + day.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Asked a
                    && signed == a.signed
                    && day.equals(a.day)
                    && java.util.Objects.equals(birthDate, a.birthDate)
                    && facts.equals(a.facts);
        }
    }

    Suspension of(Composition signed, List<Fact> facts, LocalDate birthDate, LocalDate day) {
        return known.of(
                new Asked(signed, List.copyOf(facts), birthDate, day),
                asked -> Suspension.of(safety, asked.signed(), asked.facts(), asked.birthDate(), asked.day()));
    }

    boolean follow(Safety rules) {
        return safety == rules;
    }
}
