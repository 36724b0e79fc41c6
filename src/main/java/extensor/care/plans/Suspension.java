package extensor.care.plans;

import extensor.care.patients.Fact;
import extensor.care.safety.Finding;
import extensor.care.safety.Safety;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of a signed plan must wait until somebody has spoken with the patient: items that an absolute rule forbids by what is known now, and items for
 * which such a rule waits for an answer, each with these findings. A signature lets none of them pass, so all of it arose afterwards. What an item was
 * given for already does not count, only the days that are left of it.
 */
public record Suspension(Map<Integer, List<Finding>> findings) {
    public static final Suspension NONE = new Suspension(Map.of());

    public Suspension {
        findings = Map.copyOf(findings);
    }

    static Suspension of(Safety safety, Composition signed, List<Fact> facts, LocalDate birthDate, LocalDate today) {
        Map<Integer, List<Finding>> stopped = new TreeMap<>();
        for (Phase phase : signed.phases()) {
            for (Item item : phase.items()) {
                List<Finding> against =
                        safety
                                .check(facts, birthDate, Checking.given(signed, phase, item, today, LocalDate.MAX))
                                .stream()
                                .filter(Finding::blocking)
                                .toList();
                if (!against.isEmpty()) stopped.put(item.id(), against);
            }
        }
        return new Suspension(stopped);
    }

    public boolean stops(int item) {
        return findings.containsKey(item);
    }

    /** The numbers of the items that wait. */
    public Set<Integer> items() {
        return findings.keySet();
    }
}
