package extensor.care.accounts;

import extensor.care.access.Role;
import java.io.Serializable;
import java.util.List;

/** An account as its owner sees it: open sessions, the one in use first, what happened to the password in the last month, and whether a
 * second factor is asked for. */
public record OwnAccount(
        String signInName,
        String name,
        Role role,
        List<SessionLine> sessions,
        List<Renewal> renewals,
        boolean secondFactor)
        implements Serializable {}
