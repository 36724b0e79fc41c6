package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.Audit;
import extensor.care.access.AuditCheck;
import extensor.care.access.AuditContext;
import extensor.care.access.AuditEntry;
import extensor.care.access.AuditLine;
import extensor.care.access.AuditQuestion;
import extensor.care.access.Outcome;
import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.care.accounts.Accounts;
import extensor.care.clinic.Sites;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The administrator asks the audit trail, takes a copy of what it answers, and has its chains checked. */
@UseCase
public class ReadingAudit {
    /** More is asked for by a shorter period. */
    public static final int MOST_EXPORTED = 50_000;

    private static final String ACCOUNT = "account:";
    private static final String SITE = "site:";
    private static final Duration RECENT = Duration.ofDays(7);
    private static final int PAGE = 100;
    private static final int PIECE = 1_000;
    private static final int CHECKED_AT_ONCE = 5_000;
    private static final int MOST_PEOPLE = 500;

    /** How many copies are made at the same time: each is large and takes its time. */
    private static final Semaphore EXPORTS = new Semaphore(2);

    @Inject
    Audit audit;

    @Inject
    AuditLines auditLines;

    @Inject
    Accounts accounts;

    @Inject
    Sites sites;

    @Inject
    AuditContext auditContext;

    @Inject
    Reauthenticated reauthenticated;

    @Inject
    Clock clock;

    /** At most a hundred lines, newest first. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public List<AuditLine> lines(AuditQuestion question, int page) {
        if (question.vain()) return List.of();
        return named(auditLines.page(question, Math.max(0, page) * PAGE, PAGE));
    }

    /** How many alarms there were in the last seven days. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public long alarms() {
        Instant begin = clock.instant().minus(RECENT);
        return auditLines.count(new AuditQuestion(null, null, null, null, Outcome.ALARM, begin, null));
    }

    /** The accounts of the people whose name or sign-in name has these letters in it. Refuses, at `person`, where there are none or very many. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public List<Long> people(String letters) {
        List<Long> found = accounts.like(Objects.toString(letters, ""), MOST_PEOPLE + 1);
        if (found.isEmpty()) throw Refusal.at("person", "audit.person-unknown");
        if (found.size() > MOST_PEOPLE) throw Refusal.at("person", "audit.person-many");
        return found;
    }

    /** All lines, newest first, to be taken away. Refuses, at `from`, where they are too many. */
    @AllowedTo(Role.ADMINISTRATOR)
    public List<AuditLine> export(AuditQuestion question) {
        reauthenticated.require();
        if (question.vain()) return List.of();
        if (!EXPORTS.tryAcquire()) throw new Refusal("audit.busy");
        try {
            return all(question);
        } finally {
            EXPORTS.release();
        }
    }

    private List<AuditLine> all(AuditQuestion question) {
        long count = auditLines.count(question);
        if (count > MOST_EXPORTED) throw Refusal.at("from", "audit.too-many", count, MOST_EXPORTED);
        auditContext.object("lines", count);
        List<AuditLine> lines = new ArrayList<>();
        long last = Long.MAX_VALUE;
        List<AuditEntry> piece;
        do {
            piece = auditLines.before(question, last, PIECE);
            lines.addAll(named(piece));
            if (!piece.isEmpty()) last = piece.get(piece.size() - 1).id();
        } while (piece.size() == PIECE && lines.size() < MOST_EXPORTED);
        return lines;
    }

    private List<AuditLine> named(List<AuditEntry> entries) {
        List<AuditLine> lines = entries.stream().map(AuditEntry::line).toList();
        Map<String, String> names = names(lines);
        return lines.stream()
                .map(line -> line.named(
                        names.getOrDefault(ACCOUNT + line.actor().account(), ""),
                        names.getOrDefault(Objects.toString(line.subject(), ""), "")))
                .toList();
    }

    /** By the words with which entries name accounts and sites. */
    private Map<String, String> names(List<AuditLine> lines) {
        Map<String, String> names = new HashMap<>();
        Set<Long> people = Stream.concat(
                        lines.stream().map(line -> line.actor().account()).filter(Objects::nonNull),
                        lines.stream()
                                .filter(line -> (line.kind() + ":").equals(ACCOUNT))
                                .map(line -> Long.valueOf(line.key())))
                .collect(Collectors.toSet());
        accounts.names(people).forEach((id, name) -> names.put(ACCOUNT + id, name));
        if (lines.stream().anyMatch(line -> (line.kind() + ":").equals(SITE)))
            sites.all().forEach(site -> names.put(SITE + site.id(), site.name()));
        return names;
    }

    /** Begins to check whether every chain is whole. */
    @AllowedTo(Role.ADMINISTRATOR)
    public AuditCheck check() {
        return audit.goOn(audit.unchecked(), CHECKED_AT_ONCE);
    }

    /** Goes on where a check has come to. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public AuditCheck checkOn(AuditCheck begun) {
        return audit.goOn(begun, CHECKED_AT_ONCE);
    }
}
