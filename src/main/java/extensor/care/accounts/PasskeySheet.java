package extensor.care.accounts;

import java.util.List;

/**
 * Somebody's passkeys, and what a device needs to make another: the challenge with the credentials that it may hold already, the owner's handle and the
 * sign-in name. `proved`: this person may change them now and needs not prove first who they are.
 */
public record PasskeySheet(
        List<PasskeyLine> passkeys, boolean proved, PasskeyQuestion question, String ownerHandle, String signInName) {}
