package extensor.care.plans;

/** A version of a plan was signed. */
public record PlanSigned(long plan, long patient, int version) {}
