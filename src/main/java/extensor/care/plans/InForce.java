package extensor.care.plans;

import java.time.Instant;

/** The version of a plan that is in force. */
public record InForce(long plan, long patient, long episode, int version, Instant signedAt, Composition composition) {}
