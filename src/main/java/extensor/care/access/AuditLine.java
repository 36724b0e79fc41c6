package extensor.care.access;

import java.time.Instant;

/** An audit entry as the administrator reads it, without clinical values. */
public record AuditLine(
        Instant at,
        AuditLine.Actor actor,
        String verb,
        Long patient,
        String subject,
        Outcome outcome,
        String purpose,
        String detail,
        String request) {
    /** Who acted, in which role, from which address; the name is empty where there is no account. */
    public record Actor(Long account, String name, Role role, String address) {}

    /** The same line with the name of the account. */
    public AuditLine named(String name) {
        Actor named = new Actor(actor.account, name, actor.role, actor.address);
        return new AuditLine(at, named, verb, patient, subject, outcome, purpose, detail, request);
    }
}
