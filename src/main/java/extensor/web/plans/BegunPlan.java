package extensor.web.plans;

import java.io.Serializable;

/** A plan that was begun a moment ago, for the composer that opens it. */
record BegunPlan(String id) implements Serializable {}
