package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.Audit;
import extensor.care.access.AuditLine;
import extensor.care.access.Outcome;
import extensor.care.access.Role;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The administrator reads the audit trail and has its chains checked. */
@UseCase
public class ReadingAudit {
    private static final int PAGE = 100;

    @Inject
    Audit audit;

    @Inject
    Accounts accounts;

    /** At most a hundred lines of these acts, newest first; each filter may be null. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public List<AuditLine> lines(List<String> verbs, Long patient, Outcome outcome, int page) {
        if (verbs != null && verbs.isEmpty()) return List.of();
        List<AuditLine> lines = audit.lines(verbs, patient, outcome, Math.max(0, page) * PAGE, PAGE);
        Map<Long, String> names = accounts.names(lines.stream()
                .map(line -> line.actor().account())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return lines.stream()
                .map(l -> l.named(names.getOrDefault(l.actor().account(), "")))
                .toList();
    }

    /** Null where every chain is whole, else the place of the first entry that does not fit. */
    @AllowedTo(Role.ADMINISTRATOR)
    public String check() {
        return audit.firstBroken();
    }
}
