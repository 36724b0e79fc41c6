package extensor.care.safety;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import extensor.care.catalogue.Condition;
import extensor.care.patients.Fact;
import extensor.shared.BodyRegion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Checks treatments against what is known of a patient. Holds the rules ready by family and intervention; may be shared by all threads. */
public final class Safety {
    private final Map<String, Condition> conditions;
    private final Policy policy;
    private final List<Rule> emergencies;
    private final Map<String, Rule> byId;
    private final Map<String, List<Rule>> ofFamily = new HashMap<>();
    private final Map<String, List<Rule>> ofIntervention = new HashMap<>();
    private final Map<RuledTreatment, List<Rule>> ofTreatment = new ConcurrentHashMap<>();

    /** What decides which rules are about a treatment. */
    private record RuledTreatment(String family, String intervention) {}

    public Safety(Rules rules, Collection<Condition> conditions) {
        this(rules, conditions, Policy.STRICT, List.of());
    }

    /**
     * @param emergencies conditions that stop treatments of these families while they are present, whatever other rules say. Nobody has to answer them for
     *     their own sake; but where an absolute rule waits for the answer, all of these treatments wait with it
     */
    public Safety(Rules rules, Collection<Condition> conditions, Policy policy, List<Rule> emergencies) {
        this.emergencies = List.copyOf(emergencies);
        this.conditions = conditions.stream().collect(toMap(Condition::code, c -> c));
        this.policy = policy;
        byId = rules.all().stream().collect(toMap(Rule::id, rule -> rule));
        for (Rule rule : rules.all()) {
            if (rule.condition() != null && !this.conditions.containsKey(rule.condition())) {
                throw new IllegalArgumentException(
                        rule.id() + " is about " + rule.condition() + ", which is not among the conditions");
            }
            index(rule, rule.everyFamily(), ofFamily);
            index(rule, rule.interventions(), ofIntervention);
        }
    }

    /**
     * The findings, worst first: what is forbidden, the gaps where an absolute rule hangs on one, precautions, other gaps, precautions that
     * a treatment keeps to by itself; within these in the order of the treatments, then of the rule ids; what is stopped by an emergency alone comes after the rest of its kind.
     *
     * @param birthDate null where it is not known
     */
    public List<Finding> check(Collection<Fact> facts, LocalDate birthDate, Collection<Treatment> treatments) {
        return inspect(facts, birthDate, treatments).findings();
    }

    /** The findings about each treatment for itself. */
    public List<List<Finding>> checkEach(
            Collection<Fact> facts, LocalDate birthDate, Collection<Treatment> treatments) {
        Known known = new Known(facts, birthDate);
        return treatments.stream()
                .map(treatment -> inspect(known, List.of(treatment)).findings())
                .toList();
    }

    /** The rule with this id, if it is one of those in force. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All rules, in the order of their ids. */
    public List<Rule> rules() {
        return byId.values().stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /** Whether everything stops while this is present. */
    public boolean isEmergency(String condition) {
        return emergencies.stream().anyMatch(rule -> rule.condition().equals(condition));
    }

    Inspection inspect(Collection<Fact> facts, LocalDate birthDate, Collection<Treatment> treatments) {
        return inspect(new Known(facts, birthDate), treatments);
    }

    private Inspection inspect(Known known, Collection<Treatment> treatments) {
        Set<BodyRegion> treated = treatments.stream().map(Treatment::region).collect(toCollection(HashSet::new));
        Inspection inspection = new Inspection(conditions, policy, known, treated);
        for (Treatment treatment : treatments) {
            for (Rule rule : rulesFor(treatment)) inspection.apply(rule, treatment);
        }
        inspection.complete();
        for (Rule emergency : emergencies) {
            for (Treatment treatment : treatments)
                if (emergency.families().contains(treatment.family())) inspection.hold(emergency, treatment);
        }
        return inspection;
    }

    private List<Rule> rulesFor(Treatment treatment) {
        return ofTreatment.computeIfAbsent(
                new RuledTreatment(treatment.family(), treatment.intervention()), this::rulesOf);
    }

    private List<Rule> rulesOf(RuledTreatment kind) {
        Stream<Rule> family = ofFamily.getOrDefault(kind.family(), List.of()).stream();
        Stream<Rule> intervention = ofIntervention.getOrDefault(kind.intervention(), List.of()).stream()
                .filter(rule -> !rule.everyFamily().contains(kind.family()));
        return Stream.concat(family, intervention)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    private static void index(Rule rule, Set<String> names, Map<String, List<Rule>> index) {
        for (String name : names)
            index.computeIfAbsent(name, n -> new ArrayList<>()).add(rule);
    }
}
