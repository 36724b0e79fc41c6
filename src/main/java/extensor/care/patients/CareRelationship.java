package extensor.care.patients;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A therapist treats a patient and may therefore read the record. The relationship outlasts the treatment by 90 days, for reports and
 * questions.
 */
@Entity
@Table(name = "care")
class CareRelationship extends Stored {
    static final Duration BEFORE = Duration.ofDays(14);
    static final Duration AFTERWARDS = Duration.ofDays(90);

    /** When one ends that nobody has ended; a date, so that those of now are one range of an index. */
    private static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");

    @Column(name = "patient_id")
    private long patient;

    @Column(name = "account_id")
    private long account;

    @Column(name = "episode_id")
    private Long episode;

    @Enumerated(EnumType.STRING)
    private CareSource source;

    private String reason;
    private Instant since;

    @Column(name = "ends_at")
    private Instant until;

    protected CareRelationship() {}

    private CareRelationship(long id, long patient, long account, CareSource source, String reason, Instant now) {
        super(id);
        this.patient = patient;
        this.account = account;
        this.source = source;
        this.reason = reason;
        this.since = now;
        this.until = OPEN;
    }

    /** Through an episode that the therapist treats, until some time after it is closed. */
    static CareRelationship through(long id, Episode episode, long account, String reason, Instant now) {
        CareRelationship care = new CareRelationship(id, episode.patient(), account, CareSource.EPISODE, reason, now);
        care.episode = episode.id();
        return care;
    }

    /** For a stated reason; it is renewed by stating one again. */
    static CareRelationship takenPart(long id, long patient, long account, String reason, Instant now) {
        CareRelationship care = new CareRelationship(id, patient, account, CareSource.TAKEN_PART, reason, now);
        care.until = now.plus(AFTERWARDS);
        return care;
    }

    void treatmentEnded(Instant now) {
        if (until.equals(OPEN)) until = now.plus(AFTERWARDS);
    }

    /** It lets this account read the record now. */
    boolean counts(Long therapist, Instant now) {
        return therapist != null && account == therapist && !since.isAfter(now) && until.isAfter(now);
    }

    long patient() {
        return patient;
    }

    CareLine line(String name) {
        return new CareLine(name, source, reason, since, until.equals(OPEN) ? null : until);
    }
}
