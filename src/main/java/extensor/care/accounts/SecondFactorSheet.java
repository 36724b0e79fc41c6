package extensor.care.accounts;

import java.time.Instant;

/**
 * How it stands with somebody's second factor: since when there is one (else null), how many recovery codes are left, whether the role needs one, and whether
 * this person may change it now or has to prove first who they are. `waiting` is a secret that the app shall read, or null.
 */
public record SecondFactorSheet(
        Instant since, int codesLeft, boolean required, boolean proved, SecondFactorSheet.AppSecret waiting) {
    /** A secret as an app reads it, as an address, and as people type it. */
    public record AppSecret(String address, String typed) {}
}
