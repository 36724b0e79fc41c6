package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.patients.Fact;
import extensor.care.safety.Finding;
import extensor.care.safety.Gap;
import extensor.care.safety.Gaps;
import extensor.care.safety.Hit;
import extensor.care.safety.Rule;
import extensor.care.safety.Safety;
import extensor.care.safety.Treatment;
import extensor.shared.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        List<Treatment> left = new ArrayList<>();
        for (Phase phase : signed.phases()) {
            for (Item item : phase.items()) left.addAll(PlanSafety.given(signed, phase, item, today, LocalDate.MAX));
        }
        List<Gap> shared = emergencies(safety, safety.check(facts, birthDate, left));
        Map<Integer, List<Finding>> stopped = new TreeMap<>();
        List<List<Finding>> each = safety.checkEach(facts, birthDate, left);
        for (int i = 0; i < left.size(); i++) {
            Treatment treatment = left.get(i);
            List<Finding> against =
                    each.get(i).stream().filter(Finding::blocking).toList();
            List<Gap> waiting = shared.stream()
                    .filter(gap -> gap.treatments().contains(treatment))
                    .toList();
            if (against.isEmpty() && !waiting.isEmpty()) against = List.of(new Gaps(waiting));
            if (!against.isEmpty()) stopped.put(treatment.item(), against);
        }
        return new Suspension(stopped);
    }

    /** The answers about emergencies for which one item waits, and therefore all. */
    private static List<Gap> emergencies(Safety safety, List<Finding> findings) {
        return findings.stream()
                .filter(Gaps.class::isInstance)
                .flatMap(gaps -> ((Gaps) gaps).all().stream())
                .filter(gap -> gap.blocking()
                        && gap.condition() != null
                        && safety.isEmergency(gap.condition().code()))
                .toList();
    }

    /** Why: the conditions by name and what nobody has answered, each once. */
    List<Object> reasons(Catalogue catalogue) {
        return findings.values().stream()
                .flatMap(List::stream)
                .flatMap(finding -> reasons(finding, catalogue))
                .distinct()
                .toList();
    }

    private static Stream<Object> reasons(Finding finding, Catalogue catalogue) {
        if (finding instanceof Gaps gaps)
            return gaps.all().stream().filter(Gap::blocking).map(gap -> Message.of("task.not-answered", asked(gap)));
        Rule rule = ((Hit) finding).rule();
        return Stream.of(
                rule.condition() == null
                        ? rule.reason()
                        : catalogue.condition(rule.condition()).name());
    }

    private static String asked(Gap gap) {
        return gap.condition() == null
                ? gap.rules().get(0).reason()
                : gap.condition().name();
    }

    public boolean stops(int item) {
        return findings.containsKey(item);
    }

    /** The numbers of the items that wait. */
    public Set<Integer> items() {
        return findings.keySet();
    }
}
