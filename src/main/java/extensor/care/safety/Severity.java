package extensor.care.safety;

/** What a rule demands: an absolute one forbids the treatment, a precaution asks for a typed reason. */
public enum Severity {
    ABSOLUTE,
    PRECAUTION
}
