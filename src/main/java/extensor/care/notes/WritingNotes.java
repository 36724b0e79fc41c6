package extensor.care.notes;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.booking.Appointments;
import extensor.care.booking.WalkInRecorder;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.MeasureRole;
import extensor.care.clinic.LocalToday;
import extensor.care.measures.Measuring;
import extensor.care.measures.Subject;
import extensor.care.measures.TakenValue;
import extensor.care.patients.RecordAccess;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A visit is written and signed. It begins as given as planned; only what was different is written. What is signed stays; afterwards there are only
 * additions ({@link AddingToNotes}). A visit is known by the id of its appointment or by its own.
 */
@UseCase
public class WritingNotes {

    @Inject
    Occasions occasions;

    @Inject
    Notes notes;

    @Inject
    Appointments appointments;

    @Inject
    WalkInRecorder walkInRecorder;

    @Inject
    Measuring measuring;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    RecordAccess recordAccess;

    @Inject
    LocalToday days;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** The visit as it stands. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public VisitSheet open(long visit) {
        VisitContext ground = occasions.open(visit);
        return occasions.sheet(ground, notes.of(ground.occasion()).orElse(null));
    }

    /** Somebody came whom nobody expected: begins, or finds, today's visit of a plan and gives its id. One that was booked for today is that visit. */
    @AllowedTo(Role.THERAPIST)
    public long walkIn(long plan) {
        Occasion occasion = occasions.walkIn(plan);
        recordAccess.require(occasion.patient());
        auditContext.object("plan", plan);
        occasions.ground(occasion).checkTreated();
        notes.lock(plan);
        return notes.toChange(occasion)
                .map(Note::id)
                .or(() -> occasions.bookedBeside(occasion))
                .orElseGet(() -> begin(occasion, NoteDraft.NOTHING).id());
    }

    private Note begin(Occasion occasion, NoteDraft typed) {
        Note begun = new Note(occasion, typed, pen());
        notes.add(begun);
        return begun;
    }

    /**
     * Keeps what was written so far.
     *
     * @param revision of the sheet on which the therapist began to write; what somebody else wrote since is not written over
     */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public VisitSheet write(long visit, int revision, NoteDraft typed) {
        VisitContext ground = occasions.open(visit);
        notes.lock(ground.plan().id());
        return ground.draft(kept(ground, notes.toChange(ground.occasion()), revision, typed));
    }

    private Note kept(VisitContext ground, Optional<Note> before, int revision, NoteDraft typed) {
        ground.checkOpen();
        ground.sheets().check(typed);
        if (before.isEmpty()) return begin(ground.occasion(), typed);
        Note stored = before.get();
        if (stored.signed()) throw new Refusal("visit.signed-already", stored.changedBy());
        if (stored.writing().equals(typed)) return stored;
        if (stored.revision() != revision) throw new Refusal("visit.conflict", stored.changedBy());
        stored.write(typed, pen());
        notes.flush();
        return stored;
    }

    /** Signs the visit with what was written; the appointment has then taken place, or the plan asks for one visit less. Signing once more changes nothing. */
    @AllowedTo(Role.THERAPIST)
    public VisitSheet sign(long visit, int revision, NoteDraft typed) {
        VisitContext ground = occasions.open(visit);
        notes.lock(ground.plan().id());
        Optional<Note> before = notes.toChange(ground.occasion());
        if (before.filter(e -> e.signedBy(caller.account()) && says(e, typed)).isPresent())
            return occasions.sheet(ground, before.get());
        Note stored = kept(ground, before, revision, typed);
        ground.checkBegun(clock.instant());
        SignedNote session = ground.session(typed);
        if (session.items().isEmpty() && typed.note().isEmpty()) throw Refusal.at("note", "visit.empty");
        stored.sign(session, pen());
        notes.flush();
        if (ground.occasion().appointment() != null)
            appointments.given(ground.occasion().appointment());
        else
            walkInRecorder.given(
                    stored.id(), ground.plan().id(), ground.occasion().on());
        if (typed.painBefore() != null)
            measured(ground.occasion(), typed.painBefore(), "visit-" + Id.text(stored.id()));
        occasions.name(ground.occasion(), visit);
        return ground.signed(stored, session, List.of());
    }

    /** The same was signed: a second press, or an answer that was lost. */
    private boolean says(Note signed, NoteDraft typed) {
        return signed.session(currentCatalogue.catalogue()).says(typed, currentCatalogue.catalogue());
    }

    /** Pain before the treatment is what can be compared from visit to visit. */
    private void measured(Occasion occasion, int before, String request) {
        measuring.take(
                occasion.patient(),
                occasion.on(),
                List.of(new TakenValue(pain(), BigDecimal.valueOf(before))),
                request);
    }

    private Subject pain() {
        return Subject.of(currentCatalogue.catalogue().measure(MeasureRole.PAIN).code());
    }

    /** Gives up what one began to write oneself, as it was read; nothing of it stays but the answer, with which it can be brought back. */
    @AllowedTo(Role.THERAPIST)
    public DiscardedNote drop(long visit, int revision) {
        VisitContext ground = occasions.open(visit);
        notes.lock(ground.plan().id());
        Note stored = notes.toChange(ground.occasion()).orElseThrow(() -> new Refusal("visit.dropped-already"));
        if (stored.signed()) throw new Refusal("visit.signed-already", stored.changedBy());
        if (stored.revision() != revision) throw new Refusal("visit.conflict", stored.changedBy());
        if (!stored.begunBy(caller.account())) throw new Refusal("visit.not-own", stored.therapistName());
        notes.remove(stored);
        return stored.givenUp(ground.patient().name());
    }

    /** Brings a note back that was given up, with all its words; not over what has been written there since. */
    @AllowedTo(Role.THERAPIST)
    public void bringBack(long plan, DiscardedNote note) {
        Occasion occasion = occasions.of(plan, note);
        recordAccess.require(occasion.patient());
        occasions.name(occasion, note.appointment() == null ? note.visit() : note.appointment());
        notes.lock(plan);
        notes.toChange(occasion).ifPresent(other -> {
            throw new Refusal("visit.begun-anew", other.changedBy());
        });
        notes.add(new Note(note.visit(), occasion, note.words(), pen()));
    }

    /** The visits of a patient up to today: what was booked and what was written, newest first. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<PastVisit> ofPatient(long patient) {
        recordAccess.require(patient);
        return PastVisit.all(
                appointments.ofPatient(patient).stream()
                        .filter(line -> !line.at().toLocalDate().isAfter(days.today(line.zone())))
                        .toList(),
                notes.ofPatient(patient));
    }

    private Note.Pen pen() {
        return new Note.Pen(caller, clock.instant());
    }
}
