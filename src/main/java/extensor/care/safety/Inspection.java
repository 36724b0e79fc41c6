package extensor.care.safety;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import extensor.care.catalogue.Condition;
import extensor.care.patients.Fact;
import extensor.shared.BodyRegion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One check under way: applies rules to treatments one after another and gathers what they say. */
final class Inspection {
    /** Of several facts that trigger a rule, the first is shown: surest first, then the one that lasts longest. */
    private static final Comparator<Fact> MOST_TELLING = comparing((Fact f) -> f.region() == null)
            .thenComparing(Fact::until, nullsFirst(reverseOrder()))
            .thenComparing(Fact::from, nullsFirst(naturalOrder()))
            .thenComparing(Fact::region, nullsFirst(naturalOrder()))
            .thenComparing(Fact::side, nullsFirst(naturalOrder()));

    private final Map<String, Condition> conditions;
    private final Policy policy;
    private final Known known;
    private final Set<BodyRegion> treated;
    private final List<Hit> stops = new ArrayList<>();
    private final List<Hit> cautions = new ArrayList<>();
    private final List<Hit> kept = new ArrayList<>();
    private final Map<String, OpenQuestion> asked = new LinkedHashMap<>();
    private final List<Runnable> leftOut = new ArrayList<>();
    private int applied;

    /** @param treated where anything at all is treated; null in it for a place that nobody knows */
    Inspection(Map<String, Condition> conditions, Policy policy, Known known, Set<BodyRegion> treated) {
        this.treated = treated;
        this.conditions = conditions;
        this.policy = policy;
        this.known = known;
    }

    void apply(Rule rule, Treatment treatment) {
        applied++;
        Reach reach = rule.reach(treatment, policy.severity(rule, treatment) == Severity.ABSOLUTE);
        if (reach == Reach.MISSES) return;
        if (rule.condition() == null) {
            met(rule, treatment, reach, List.of());
            return;
        }
        List<Fact> facts = known.present(rule, treatment);
        if (!facts.isEmpty()) met(rule, treatment, reach, facts);
        else if (!known.answered(rule, treatment)) {
            if (isAsked(rule, treatment)) askWhether(rule, treatment);
            else leftOut.add(() -> askAlong(rule, treatment));
        }
    }

    /** A question that depends on the treated part of the body is left out where nothing is treated there, but not for other rules nor where the movement decides. */
    private boolean isAsked(Rule rule, Treatment treatment) {
        Condition.AskedWhen when = conditions.get(rule.condition()).askedWhen();
        return when.concerns(treated) || !rule.isOnly(when.rulesOn()) || rule.isReachedByMoving(treatment);
    }

    /** Once all rules were applied: what is asked for one of them anyway counts for all that need it. */
    void complete() {
        leftOut.forEach(Runnable::run);
    }

    private void askAlong(Rule rule, Treatment treatment) {
        Condition condition = conditions.get(rule.condition());
        if (asked.containsKey(Gap.key(Gap.Ask.WHETHER, condition, treatment))) askWhether(rule, treatment);
    }

    /** An emergency stops a treatment, whatever it is, unless a rule has stopped it for the same reason; it waits for the answer where something else does. */
    void hold(Rule emergency, Treatment treatment) {
        List<Fact> facts = known.present(emergency, treatment);
        String open = Gap.key(Gap.Ask.WHETHER, conditions.get(emergency.condition()), treatment);
        if (facts.isEmpty() && asked.containsKey(open) && asked.get(open).blocking())
            asked.get(open).waits(emergency, treatment, Severity.ABSOLUTE);
        if (!facts.isEmpty() && !stopped(emergency.condition(), treatment))
            met(emergency, treatment, Reach.HITS, facts);
    }

    private boolean stopped(String condition, Treatment treatment) {
        return stops.stream()
                .anyMatch(hit -> hit.treatment().equals(treatment)
                        && condition.equals(hit.rule().condition()));
    }

    /** How many times a rule was applied to a treatment: the work done. */
    int applied() {
        return applied;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(stops);
        Gaps gaps = gaps();
        if (gaps.blocking()) findings.add(gaps);
        findings.addAll(cautions);
        if (!gaps.blocking() && !gaps.all().isEmpty()) findings.add(gaps);
        findings.addAll(kept);
        return findings;
    }

    private Gaps gaps() {
        return new Gaps(asked.values().stream()
                .map(OpenQuestion::gap)
                .sorted(comparing(Gap::blocking).reversed().thenComparing(Gap::order))
                .toList());
    }

    /** The condition holds, or there is none; what is left to tell is the place. */
    private void met(Rule rule, Treatment treatment, Reach reach, List<Fact> facts) {
        if (reach == Reach.WAITS_FOR_PATH) {
            ask(Gap.Ask.PATH, null, rule, treatment);
            return;
        }
        boolean local = rule.where() instanceof Where.Local;
        if (reach == Reach.HITS_UNKNOWN_REGION) ask(Gap.Ask.REGION, null, rule, treatment);
        if (local && facts.stream().anyMatch(f -> f.region() == null)) askWhere(rule, treatment);
        List<Fact> telling = facts.stream().distinct().sorted(MOST_TELLING).toList();
        boolean somewhere = local && conditions.get(rule.condition()).localised();
        boolean assumed = reach == Reach.HITS_UNKNOWN_REGION
                || somewhere && telling.get(0).region() == null;
        Signal signal = Signal.of(policy.severity(rule, treatment));
        Kept how = signal == Signal.CAUTION ? rule.kept(treatment) : null;
        List<Hit> alike = signal == Signal.STOP ? stops : how == null ? cautions : kept;
        alike.add(new Hit(
                how == null ? signal : Signal.KEPT,
                treatment,
                rule,
                telling,
                assumed,
                freeFrom(facts, treatment),
                how));
    }

    private static LocalDate freeFrom(List<Fact> facts, Treatment treatment) {
        if (facts.isEmpty() || facts.stream().anyMatch(f -> f.until() == null)) return null;
        LocalDate end = facts.stream().map(Fact::until).max(naturalOrder()).orElseThrow();
        return treatment.lastsTo(end) ? end : null;
    }

    private void askWhether(Rule rule, Treatment treatment) {
        Condition condition = conditions.get(rule.condition());
        if (condition.knownBy() == Condition.KnownBy.BIRTH_DATE) ask(Gap.Ask.BIRTH_DATE, null, rule, treatment);
        else ask(Gap.Ask.WHETHER, condition, rule, treatment);
    }

    private void askWhere(Rule rule, Treatment treatment) {
        Condition condition = conditions.get(rule.condition());
        if (condition.localised()) ask(Gap.Ask.WHERE, condition, rule, treatment);
    }

    private void ask(Gap.Ask ask, Condition condition, Rule rule, Treatment treatment) {
        asked.computeIfAbsent(Gap.key(ask, condition, treatment), key -> new OpenQuestion(ask, condition))
                .waits(rule, treatment, policy.severity(rule, treatment));
    }
}
