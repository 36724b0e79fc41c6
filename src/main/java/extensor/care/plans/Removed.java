package extensor.care.plans;

/** An item that was removed and can be put back where it was until the plan is signed. */
public record Removed(int phase, int place, Item item) {}
