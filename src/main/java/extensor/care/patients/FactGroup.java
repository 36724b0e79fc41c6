package extensor.care.patients;

import static java.util.stream.Collectors.groupingBy;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.ConditionGroup;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Conditions that are asked for together, each with what is known of it. What the birth date tells is not asked. */
public record FactGroup(String code, String name, String question, List<Answer> answers) implements Serializable {
    /** One condition; its state is null where nobody has asked, `asked` false where nobody need. Facts hold the present ones that are not over. */
    public record Answer(
            String condition,
            String name,
            String question,
            boolean localised,
            boolean bulk,
            boolean asked,
            Presence state,
            List<FactLine> facts)
            implements Serializable {
        static Answer of(Condition condition, boolean asked, List<HealthFacts.Recorded> told, LocalDate today) {
            List<FactLine> present = told.stream()
                    .filter(r -> r.fact().fact().presence() == Presence.PRESENT
                            && !r.fact().isOver(today))
                    .map(r -> r.fact().line(condition.name(), r.by()))
                    .toList();
            return new Answer(
                    condition.code(),
                    condition.name(),
                    condition.question(),
                    condition.localised(),
                    condition.bulk(),
                    asked,
                    state(told, present),
                    present);
        }

        /** Whoever had it and has it no longer is known not to have it. */
        private static Presence state(List<HealthFacts.Recorded> told, List<FactLine> present) {
            if (!present.isEmpty()) return Presence.PRESENT;
            if (told.isEmpty()) return null;
            return told.stream().allMatch(r -> r.fact().fact().presence() == Presence.UNKNOWN)
                    ? Presence.UNKNOWN
                    : Presence.ABSENT;
        }

        public boolean open() {
            return asked && (state == null || state == Presence.UNKNOWN);
        }

        /** It is denied by itself. */
        public boolean alone() {
            return open() && !bulk;
        }
    }

    static List<FactGroup> all(
            Catalogue catalogue, List<HealthFacts.Recorded> recorded, AskedNow now, LocalDate today) {
        Map<String, List<HealthFacts.Recorded>> told =
                recorded.stream().collect(groupingBy(r -> r.fact().fact().condition()));
        return catalogue.conditionGroups().stream()
                .sorted(Comparator.comparingInt(group -> danger(catalogue, group)))
                .map(group -> new FactGroup(
                        group.code(),
                        group.name(),
                        group.question(),
                        asked(catalogue, group).stream()
                                .map(c -> Answer.of(c, now.asks(c), told.getOrDefault(c.code(), List.of()), today))
                                .toList()))
                .filter(group -> !group.answers.isEmpty())
                .toList();
    }

    /** The group with the most dangerous condition comes first. */
    private static int danger(Catalogue catalogue, ConditionGroup group) {
        return asked(catalogue, group).stream().mapToInt(Condition::order).min().orElse(Integer.MAX_VALUE);
    }

    private static List<Condition> asked(Catalogue catalogue, ConditionGroup group) {
        return catalogue.conditions().stream()
                .filter(c -> c.group().equals(group.code()) && c.knownBy() != Condition.KnownBy.BIRTH_DATE)
                .sorted(Comparator.comparing(Condition::order))
                .toList();
    }

    /** How many nobody has answered. */
    public int unknown() {
        return (int) answers.stream().filter(Answer::open).count();
    }

    /** Some of it can be denied together. */
    public boolean deniable() {
        return !together().isEmpty();
    }

    /** The codes of what nobody has answered and may be denied together, with spaces between them. */
    public String together() {
        return answers.stream()
                .filter(a -> a.open() && a.bulk())
                .map(Answer::condition)
                .collect(Collectors.joining(" "));
    }

    public List<FactLine> present() {
        return answers.stream().flatMap(a -> a.facts().stream()).toList();
    }

    /** Everything here was asked and denied. */
    public boolean none() {
        return answers.stream().anyMatch(a -> a.state() == Presence.ABSENT)
                && answers.stream().allMatch(a -> a.state() == Presence.ABSENT || a.state() == null && !a.asked());
    }

    /** Nobody has answered anything here. */
    public boolean unasked() {
        return unknown() > 0 && answers.stream().allMatch(a -> a.state() == null || a.open());
    }

    /** There is something to say: a condition that is present, or some that nobody has answered. */
    boolean tells() {
        return !unasked() && (unknown() > 0 || !present().isEmpty());
    }
}
