package extensor.care.plans;

import java.io.Serializable;
import java.time.ZoneId;

/**
 * A patient of the caller with one plan that is being composed or in force, and the zone of its days; both are null if there is no plan.
 */
public record CaseLine(long patient, String name, PlanLine plan, ZoneId zone) implements Serializable {}
