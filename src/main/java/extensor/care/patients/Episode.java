package extensor.care.patients;

import extensor.care.clinic.Site;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One problem of a patient from beginning to end: what, where, since when, how it began, who treats it and at which site. */
@Entity
@Table(name = "episode")
class Episode extends Stored {
    @Column(name = "patient_id")
    private long patient;

    @Enumerated(EnumType.STRING)
    private Problem problem;

    private String icd;
    private String description;

    @Enumerated(EnumType.STRING)
    private BodyRegion region;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Muscle muscle;

    private LocalDate onset;

    @Enumerated(EnumType.STRING)
    private Mechanism mechanism;

    @Column(name = "high_energy")
    private boolean highEnergy;

    private int severity;

    @Column(name = "long_term")
    private boolean longTerm;

    @Column(name = "site_id")
    private long site;

    @Column(name = "therapist_id")
    private long therapist;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Episode() {}

    Episode(long id, long patient, EpisodeForm form, long therapist, Instant now) {
        super(id);
        this.patient = patient;
        this.therapist = therapist;
        this.openedAt = now;
        write(form);
    }

    /** Takes over what is written; a closed episode cannot change. */
    final void write(EpisodeForm form) {
        if (closedAt != null) throw new Refusal("episode.closed");
        write(form.complaint());
        site = form.site();
    }

    private void write(Complaint complaint) {
        problem = complaint.problem();
        icd = complaint.icd();
        description = complaint.description();
        region = complaint.area().region();
        side = complaint.area().side();
        muscle = complaint.area().muscle();
        onset = complaint.onset().day();
        mechanism = complaint.onset().mechanism();
        highEnergy = complaint.onset().highEnergy() || mechanism.highEnergy();
        severity = complaint.severity();
        longTerm = complaint.longTerm();
    }

    void close(Instant now) {
        if (closedAt != null) throw new Refusal("episode.closed");
        closedAt = now;
    }

    long patient() {
        return patient;
    }

    long site() {
        return site;
    }

    EpisodeSheet sheet(Site home, String therapistName) {
        return new EpisodeSheet(
                id(),
                revision(),
                patient,
                complaint(),
                HomeSite.of(home),
                therapist,
                therapistName,
                openedAt,
                closedAt);
    }

    private Complaint complaint() {
        return new Complaint(
                problem,
                icd,
                description,
                new BodyArea(region, side, muscle),
                new Onset(onset, mechanism, highEnergy),
                severity,
                longTerm);
    }
}
