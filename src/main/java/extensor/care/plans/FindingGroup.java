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

        /** The safeguards that it asks for; each is in place where it is at all of its treatments. */
        public List<SafeguardOffer.Box> safeguards() {
            return offers()
                    .flatMap(offer -> offer.boxes().stream())
                    .collect(Collectors.toMap(
                            SafeguardOffer.Box::code, box -> box, (a, b) -> a.ticked() ? b : a, LinkedHashMap::new))
                    .values()
                    .stream()
                    .toList();
        }

        /** What else some of its treatments would have to be, before safeguards stand for a reason. */
        public List<String> also() {
            return offers().flatMap(offer -> offer.also().stream()).distinct().toList();
        }

        /** Safeguards stand for a reason at all of its treatments. */
        public boolean safeguarded() {
            return lines.stream().allMatch(FindingLine::isSafeguarded);
        }

        private Stream<SafeguardOffer> offers() {
            return lines.stream().map(FindingLine::safeguards).filter(Objects::nonNull);
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

    /** The reason given so far, or else the one that no longer stands, or an empty text; where there are several, each on a line of its own. */
    public String explanation() {
        String given = joined(FindingLine::explanation);
        return given.isEmpty() ? joined(FindingLine::earlier) : given;
    }

    private String joined(Function<FindingLine, String> which) {
        return lines().map(which)
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

    /** All of it has a reason, or safeguards that stand for one. */
    public boolean answered() {
        return lines().allMatch(FindingLine::answered);
    }

    /** What was typed does not count as a reason yet. */
    public boolean halfExplained() {
        return lines().anyMatch(line -> !line.answered()
                && line.explanation() != null
                && !line.explanation().isBlank());
    }

    /** A rule, a place or a fact has joined since the reason was given, or what it answered has changed. */
    public boolean grown() {
        return !answered() && (outdated() || lines().anyMatch(FindingLine::explained));
    }

    /** What a reason answered has changed since it was given. */
    public boolean outdated() {
        return lines().anyMatch(line -> !line.answered() && !line.earlier().isEmpty());
    }
}
