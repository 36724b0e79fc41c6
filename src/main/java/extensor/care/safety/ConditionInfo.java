package extensor.care.safety;

/**
 * What a finding needs to tell of a condition: its name, the question that asks for it (null where only a clinician can know), whether
 * it sits somewhere, and who can answer.
 */
public record ConditionInfo(String code, String name, String question, boolean localised, KnownBy knownBy) {

    public enum KnownBy {
        QUESTION,
        CLINICIAN,
        BIRTH_DATE
    }
}
