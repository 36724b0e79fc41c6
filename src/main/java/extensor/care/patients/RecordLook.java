package extensor.care.patients;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A therapist who does not treat a patient looks at the record in an emergency. It ends by itself and lets nothing be written. */
@Entity
@Table(name = "record_look")
class RecordLook extends Stored {
    static final Duration LONGEST = Duration.ofMinutes(60);

    @Column(name = "patient_id")
    private long patient;

    @Column(name = "account_id")
    private long account;

    private Instant since;

    @Column(name = "ends_at")
    private Instant until;

    @Column(name = "request_key")
    private String requestKey;

    protected RecordLook() {}

    RecordLook(long id, long patient, long account, Instant now, String request) {
        super(id);
        this.patient = patient;
        this.account = account;
        this.since = now;
        this.until = now.plus(LONGEST);
        this.requestKey = request;
    }

    Instant until() {
        return until;
    }
}
