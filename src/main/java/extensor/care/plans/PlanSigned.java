package extensor.care.plans;

/** A version of a plan has been signed. */
public record PlanSigned(long plan, long patient, int version) {}
