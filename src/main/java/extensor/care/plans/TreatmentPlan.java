package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.clinic.DateRange;
import extensor.shared.Refusal;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A patient's plan over its whole life: at most one draft, and the number of the version in force. Signed versions are rows of their own.
 */
@Entity
@Table(name = "treatment_plan")
public class TreatmentPlan extends Stored {
    @Column(name = "patient_id")
    private long patient;

    @Column(name = "episode_id")
    private long episode;

    private String title;

    @Column(name = "template_code")
    private String template;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Lob
    private String draft;

    @Column(name = "draft_number")
    private int draftNumber;

    @Column(name = "signed_number")
    private int signedNumber;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "steps_done")
    private int stepsDone;

    @Column(name = "steps_kept")
    private int stepsKept;

    protected TreatmentPlan() {}

    TreatmentPlan(
            long id, long patient, long episode, String template, Composition composition, String by, Instant now) {
        super(id);
        this.patient = patient;
        this.episode = episode;
        this.template = template;
        this.state = PlanState.DRAFT;
        this.draftNumber = 1;
        this.openedAt = now;
        write(composition, by, now);
    }

    private void write(Composition composition, String by, Instant now) {
        draft = CompositionText.write(composition);
        changedBy = by;
        changedAt = now;
        if (signedNumber == 0) describe(composition);
    }

    private void describe(Composition composition) {
        title = composition.title();
        startsOn = composition.start();
        endsOn = composition.last();
    }

    /** Refuses a plan whose treatment has ended: it can only be read. */
    private void checkRuns() {
        if (ended()) throw new Refusal("plan.episode-closed");
    }

    /**
     * The treatment is over: nothing of it is changed, signed or given any more. What was being composed beside a signed version is given up; a plan that
     * was never signed keeps its draft, to be read.
     */
    void end(Instant now) {
        if (ended()) return;
        if (signedNumber > 0) draft = null;
        state = PlanState.ENDED;
        endedAt = now;
    }

    boolean ended() {
        return state == PlanState.ENDED;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    /** The draft. Refuses a plan that has none. */
    Composition draft(Catalogue catalogue) {
        if (draft == null) checkRuns();
        if (draft == null) throw new Refusal("plan.no-draft");
        return CompositionText.read(draft, catalogue);
    }

    void revise(Composition composition, String by, Instant now) {
        checkDraft();
        write(composition, by, now);
    }

    private void checkDraft() {
        checkRuns();
        if (draft == null) throw new Refusal("plan.no-draft");
    }

    /** One more step was done to the draft; what was taken back before cannot be done again. Returns its place. */
    int step(String by, Instant now) {
        checkDraft();
        stepsDone++;
        stepsKept = stepsDone;
        changedBy = by;
        changedAt = now;
        return stepsDone;
    }

    /** So many steps stand from now on; the others can be done again. */
    void standAt(int steps, String by, Instant now) {
        checkDraft();
        stepsDone = steps;
        changedBy = by;
        changedAt = now;
    }

    void forgetSteps() {
        stepsDone = 0;
        stepsKept = 0;
    }

    int stepsDone() {
        return stepsDone;
    }

    int stepsKept() {
        return stepsKept;
    }

    /** Turns the draft into the version in force. */
    int sign(Composition composition, String by, Instant now) {
        checkRuns();
        signedNumber = draftNumber;
        describe(composition);
        draft = null;
        state = PlanState.SIGNED;
        changedBy = by;
        changedAt = now;
        return signedNumber;
    }

    /** Begins the next draft as a copy of the version in force. */
    void beginNext(Composition inForce, String by, Instant now) {
        checkRuns();
        if (draft != null) throw new Refusal("plan.has-draft");
        draftNumber = signedNumber + 1;
        state = PlanState.REVISING;
        write(inForce, by, now);
    }

    /** Discards the draft beside a version in force. */
    void dropDraft(int steps, String by, Instant now) {
        checkRuns();
        if (signedNumber == 0 || draft == null) throw new Refusal("plan.no-draft");
        if (steps != stepsDone) throw new Refusal("plan.draft-changed", changedBy);
        draft = null;
        state = PlanState.SIGNED;
        changedBy = by;
        changedAt = now;
    }

    /** The first day of the version in force, null where nothing has been signed. */
    LocalDate begun() {
        return signedNumber == 0 ? null : startsOn;
    }

    /** Its days include this one. */
    boolean runs(LocalDate day) {
        return DateRange.holds(startsOn, endsOn, day);
    }

    boolean begins(LocalDate after) {
        return startsOn.isAfter(after);
    }

    long patient() {
        return patient;
    }

    long episode() {
        return episode;
    }

    boolean hasDraft() {
        return draft != null;
    }

    int draftNumber() {
        return draftNumber;
    }

    int signedNumber() {
        return signedNumber;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    PlanLine line() {
        return new PlanLine(
                id(),
                patient,
                episode,
                title,
                new DateRange(startsOn, endsOn),
                draft == null ? 0 : draftNumber,
                signedNumber,
                changedBy,
                changedAt,
                endedAt);
    }
}
