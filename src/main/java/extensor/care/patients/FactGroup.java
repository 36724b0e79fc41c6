package extensor.care.patients;

import java.io.Serializable;
import java.util.List;

/** Conditions that are asked for together, each with what is known of it. */
public record FactGroup(String code, String name, String question, List<Answer> answers) implements Serializable {
    /** One condition; its state is null where nobody has asked. Facts hold the present ones that are not over. */
    public record Answer(String condition, String name, String question, boolean localised, Presence state, List<FactLine> facts) implements Serializable {}

    public int unknown() {
        return (int) answers.stream().filter(a -> a.state() == null || a.state() == Presence.UNKNOWN).count();
    }

    public List<FactLine> present() {
        return answers.stream().flatMap(a -> a.facts().stream()).toList();
    }

    /** Everything here was asked and denied. */
    public boolean none() {
        return answers.stream().allMatch(a -> a.state() == Presence.ABSENT);
    }
}
