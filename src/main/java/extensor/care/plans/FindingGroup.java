package extensor.care.plans;

import extensor.care.plans.SafetySheet.FindingLine;
import extensor.care.safety.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found because of one fact, at all treatments together; it takes one reason. `fact` is null where the place alone decides. */
public record FindingGroup(String key, Signal signal, String fact, List<FindingGroup.FoundRule> rules) {

    /** A rule with the treatments it hits. */
    public record FoundRule(SafetySheet.RuleLine rule, List<FindingLine> lines) {
        /** It hits only because a place is not known. */
        public boolean assumed() {
            return lines.stream().allMatch(FindingLine::assumed);
        }

        public List<String> items() {
            return lines.stream().map(FindingLine::itemName).distinct().toList();
        }

        /** Those that could keep to it with another dose. */
        public List<FindingLine> liftable() {
            return lines.stream().filter(line -> line.safer() != null).toList();
        }
    }

    /** In the order in which the facts come first. */
    static List<FindingGroup> byFact(List<FindingLine> lines) {
        return by(
                line -> line.signal() + "/"
                        + (line.condition() == null ? line.rule().id() : line.condition()),
                lines);
    }

    /** What was signed, by what was said of it. */
    static List<FindingGroup> byReason(List<FindingLine> lines) {
        return by(line -> line.rule().id() + "/" + line.explanation(), lines);
    }

    private static List<FindingGroup> by(Function<FindingLine, String> key, List<FindingLine> lines) {
        Map<String, List<FindingLine>> groups = new LinkedHashMap<>();
        for (FindingLine line : lines)
            groups.computeIfAbsent(key.apply(line), k -> new ArrayList<>()).add(line);
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .toList();
    }

    private static FindingGroup of(String key, List<FindingLine> lines) {
        Map<SafetySheet.RuleLine, List<FindingLine>> rules = new LinkedHashMap<>();
        for (FindingLine line : lines)
            rules.computeIfAbsent(line.rule(), r -> new ArrayList<>()).add(line);
        List<FoundRule> found = rules.entrySet().stream()
                .map(rule -> new FoundRule(rule.getKey(), List.copyOf(rule.getValue())))
                .toList();
        return new FindingGroup(key, lines.get(0).signal(), lines.get(0).condition(), found);
    }

    public Stream<FindingLine> lines() {
        return rules.stream().flatMap(rule -> rule.lines().stream());
    }

    /** The fact, or else the treatments. */
    public String title() {
        return fact != null
                ? fact
                : String.join(
                        ", ", lines().map(FindingLine::itemName).distinct().toList());
    }

    public boolean stop() {
        return signal == Signal.STOP;
    }

    /** The reason given so far, or an empty text; where older plans hold several, each on a line of its own. */
    public String explanation() {
        return lines().map(FindingLine::explanation)
                .filter(reason -> reason != null && !reason.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The reason of each finding by its key, empty for none. */
    public Map<String, String> explanations() {
        Map<String, String> each = new LinkedHashMap<>();
        lines().forEach(line -> each.put(line.key(), Objects.requireNonNullElse(line.explanation(), "")));
        return each;
    }

    /** All of it has a reason. */
    public boolean explained() {
        return lines().allMatch(FindingLine::explained);
    }

    /** A rule, a place or a fact has joined since the reason was given. */
    public boolean grown() {
        return !explained() && lines().anyMatch(FindingLine::explained);
    }
}
