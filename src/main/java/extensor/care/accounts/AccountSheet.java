package extensor.care.accounts;

import extensor.care.access.Role;
import java.io.Serializable;
import java.time.Instant;

/** An account as the administrator sees it. An open link of somebody of the staff may wait for the code of another administrator, and may also
 * take away the second factor. */
public record AccountSheet(
        long id,
        String signInName,
        String name,
        Role role,
        boolean enabled,
        boolean hasPassword,
        boolean waitsForLink,
        boolean waitsForCode,
        boolean waitsToDropFactor,
        boolean secondFactor,
        Instant createdAt)
        implements Serializable {}
