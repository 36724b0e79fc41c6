package extensor.care.plans;

import java.io.Serializable;
import java.time.ZoneId;

/** A patient of the caller with one plan that is being composed or in force and the zone in which its days are counted; both null where there is none. */
public record CaseLine(long patient, String name, PlanLine plan, ZoneId zone) implements Serializable {}
