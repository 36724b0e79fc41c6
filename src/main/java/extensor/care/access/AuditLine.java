package extensor.care.access;

import java.time.Instant;

/** An audit entry as the administrator reads it, without clinical values. `who` is the name of the account, empty for none. */
public record AuditLine(
        Instant at,
        Long account,
        String who,
        Role role,
        String verb,
        Long patient,
        String subject,
        Outcome outcome,
        String purpose,
        String detail,
        String request,
        String address) {
    /** The same line with the name of the account. */
    public AuditLine named(String name) {
        return new AuditLine(
                at, account, name, role, verb, patient, subject, outcome, purpose, detail, request, address);
    }
}
