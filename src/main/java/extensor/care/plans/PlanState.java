package extensor.care.plans;

/** Where a plan stands: not yet signed, in force, in force with a next draft beside it, or over. */
public enum PlanState {
    DRAFT,
    SIGNED,
    REVISING,
    ENDED
}
