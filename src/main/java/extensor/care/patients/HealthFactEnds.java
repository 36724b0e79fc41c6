package extensor.care.patients;

/** A condition that was present is about to count no longer: over, wrong, or denied. Whoever still needs it refuses. */
public record HealthFactEnds(long patient, long fact) {}
