package extensor.care.accounts;

import extensor.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** The administrator reads the audit trail and has its chains checked. */
@UseCase
public class ReadingAudit {
    private static final int PAGE = 100;

    @Inject
    Audit audit;

    /** At most a hundred lines, newest first; each filter may be null. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public List<AuditLine> lines(String verb, Long patient, Outcome outcome, int page) {
        return audit.lines(
                verb == null || verb.isBlank() ? null : verb.strip(), patient, outcome, Math.max(0, page) * PAGE, PAGE);
    }

    /** Null where every chain is whole, else the place of the first entry that does not fit. */
    @AllowedTo(Role.ADMINISTRATOR)
    public String check() {
        return audit.firstBroken();
    }
}
