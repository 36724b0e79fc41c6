package extensor.care.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What the audit trail is asked; every part may be null. `accounts` means what these people did and what was done
 * with their accounts, such as signing in; `site` means what concerns the site itself or a patient with an episode there.
 */
public record AuditQuestion(
        List<String> verbs, List<Long> accounts, Long patient, Long site, Outcome outcome, Instant from, Instant until)
        implements Serializable {
    /** Everything. */
    public static final AuditQuestion ALL = new AuditQuestion(null, null, null, null, null, null, null);

    /** True where no entry can be meant. */
    public boolean vain() {
        return verbs != null && verbs.isEmpty() || accounts != null && accounts.isEmpty();
    }
}
