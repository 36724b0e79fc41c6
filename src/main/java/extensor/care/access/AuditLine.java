package extensor.care.access;

import java.time.Instant;

/** An audit entry as the administrator reads it, without clinical values; `name` is that of the object, where it has one that may be shown. */
public record AuditLine(
        Instant at,
        AuditLine.Actor actor,
        String verb,
        Long patient,
        String subject,
        String name,
        Outcome outcome,
        String purpose,
        String detail,
        String request) {
    /** Who acted, in which role, from which address; the name is empty where there is no account. */
    public record Actor(Long account, String name, Role role, String address) {}

    /** What kind of thing the act was about; empty where it names none. */
    public String kind() {
        return subject == null ? "" : subject.replaceFirst(":.*", "");
    }

    /** Which one of its kind. */
    public String key() {
        return subject == null ? "" : subject.substring(subject.indexOf(':') + 1);
    }

    /** The same line with the names of the account and of the object. */
    public AuditLine named(String account, String object) {
        Actor named = new Actor(actor.account, account, actor.role, actor.address);
        return new AuditLine(at, named, verb, patient, subject, object, outcome, purpose, detail, request);
    }
}
