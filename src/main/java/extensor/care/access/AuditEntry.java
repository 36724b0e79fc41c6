package extensor.care.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * One act: who, when, what, about whom, and how it ended. Entries are only ever inserted; each is sealed together with the one before it in
 * its chain.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    private long id;

    private int chain;
    private long seq;

    @Column(name = "happened_at")
    private Instant at;

    private Long account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String verb;
    private Long patient;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String purpose;
    private String detail;
    private String request;
    private String address;

    @Column(name = "previous_seal")
    private String previous;

    private String seal;

    /** Of the key that sealed it; null for the first key, before keys had names. */
    @Column(name = "key_name")
    private String keyName;

    protected AuditEntry() {}

    AuditEntry(
            long id,
            int chain,
            long seq,
            Instant at,
            Caller caller,
            String verb,
            Long patient,
            String subject,
            Outcome outcome,
            String purpose,
            String detail,
            String previous) {
        this.id = id;
        this.chain = chain;
        this.seq = seq;
        this.at = at;
        this.account = caller.account();
        this.role = caller.role();
        this.verb = verb;
        this.patient = patient;
        this.subject = subject;
        this.outcome = outcome;
        this.purpose = purpose;
        this.detail = detail;
        this.request = caller.request();
        this.address = caller.address();
        this.previous = previous;
    }

    void sealWith(AuditKey key) {
        keyName = key.name();
        seal = key.seal(keyName, canonical());
    }

    boolean sealedBy(AuditKey key, String previousSeal) {
        return previous.equals(previousSeal)
                && key.age(keyName).isPresent()
                && key.seal(keyName, canonical()).equals(seal);
    }

    /** How old the key is that sealed it. */
    int keyAge(AuditKey key) {
        return key.age(keyName).orElseThrow();
    }

    /** Every field with its length before it, so that no two entries read alike. */
    private String canonical() {
        StringBuilder text = new StringBuilder();
        for (Object part : java.util.Arrays.asList(
                id,
                chain,
                seq,
                at.toEpochMilli(),
                account,
                role,
                verb,
                patient,
                subject,
                outcome,
                purpose,
                detail,
                request,
                address,
                previous)) {
            String value = Objects.toString(part, "");
            text.append(part == null ? "-" : Integer.toString(value.length()))
                    .append(':')
                    .append(value)
                    .append(';');
        }
        return text.toString();
    }

    int chain() {
        return chain;
    }

    long seq() {
        return seq;
    }

    String seal() {
        return seal;
    }

    public long id() {
        return id;
    }

    /** As it is read, still without the name of the account. */
    public AuditLine line() {
        AuditLine.Actor actor = new AuditLine.Actor(account, "", role, address);
        return new AuditLine(at, actor, verb, patient, subject, "", outcome, purpose, detail, request);
    }
}
