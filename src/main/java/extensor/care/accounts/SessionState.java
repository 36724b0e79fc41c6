package extensor.care.accounts;

import extensor.care.access.Roles;
import java.time.Instant;

/** A session that goes on: when it was used last as far as is noted, and whether its screen is locked, and the roles that its person has now. */
public record SessionState(Instant used, boolean locked, Roles roles) {}
