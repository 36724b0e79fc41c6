package extensor.care.plans;

/** A plan as its patient reads it: what was signed, by whom, and what of it must wait. */
public record OwnPlanSheet(PlanOutline outline, VersionLine signature, Suspension suspension) implements PlanSheet {}
