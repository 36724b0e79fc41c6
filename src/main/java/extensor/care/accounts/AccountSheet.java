package extensor.care.accounts;

import extensor.care.access.Roles;
import java.io.Serializable;
import java.time.Instant;

/** An account as the administrator sees it. An open link of somebody of the staff may wait for the code of another administrator, and may also
 * take away the second factor. The
 * proposal to make them an administrator is null where there is none. */
public record AccountSheet(
        long id,
        String signInName,
        String name,
        Roles roles,
        AdministratorProposal proposal,
        boolean enabled,
        boolean hasPassword,
        boolean waitsForLink,
        boolean waitsForCode,
        boolean waitsToDropFactor,
        boolean secondFactor,
        Instant createdAt)
        implements Serializable {}
