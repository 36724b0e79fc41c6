package extensor.care.accounts;

import extensor.care.access.Role;
import java.io.Serializable;
import java.time.Instant;

/** An account as the administrator sees it. */
public record AccountSheet(
        long id,
        String signInName,
        String name,
        Role role,
        boolean enabled,
        boolean hasPassword,
        boolean waitsForLink,
        Instant createdAt)
        implements Serializable {}
