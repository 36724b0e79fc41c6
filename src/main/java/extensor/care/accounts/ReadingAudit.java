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

    /** At most a hundred lines of these acts, newest first; each filter may be null. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public List<AuditLine> lines(List<String> verbs, Long patient, Outcome outcome, int page) {
        if (verbs != null && verbs.isEmpty()) return List.of();
        return audit.lines(verbs, patient, outcome, Math.max(0, page) * PAGE, PAGE);
    }

    /** Null where every chain is whole, else the place of the first entry that does not fit. */
    @AllowedTo(Role.ADMINISTRATOR)
    public String check() {
        return audit.firstBroken();
    }
}
