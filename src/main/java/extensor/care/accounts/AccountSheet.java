package extensor.care.accounts;

import extensor.care.access.Role;
import java.io.Serializable;
import java.time.Instant;

/** An account as the administrator sees it. An open link of somebody of the staff may wait for the code of another administrator. */
public record AccountSheet(
        long id,
        String signInName,
        String name,
        Role role,
        boolean enabled,
        boolean hasPassword,
        boolean waitsForLink,
        boolean waitsForCode,
        Instant createdAt)
        implements Serializable {}
