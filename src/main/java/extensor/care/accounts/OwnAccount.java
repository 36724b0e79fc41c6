package extensor.care.accounts;

import extensor.care.access.Roles;
import java.io.Serializable;
import java.util.List;

/** An account as its owner sees it: open sessions, the one in use first, what happened to the password in the last month, whether a
 * second factor is asked for, and the passkeys. */
public record OwnAccount(
        String signInName,
        String name,
        Roles roles,
        List<SessionLine> sessions,
        List<Renewal> renewals,
        boolean secondFactor,
        List<PasskeyLine> passkeys)
        implements Serializable {}
