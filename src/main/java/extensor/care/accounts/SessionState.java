package extensor.care.accounts;

import java.time.Instant;

/** A session that goes on: when it was used last as far as is noted, and whether its screen is locked. */
public record SessionState(Instant used, boolean locked) {}
