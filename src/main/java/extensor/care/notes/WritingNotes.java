package extensor.care.notes;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.MeasureRole;
import extensor.care.clinic.LocalToday;
import extensor.care.measures.Measuring;
import extensor.care.measures.Subject;
import extensor.care.measures.TakenValue;
import extensor.care.patients.RecordAccess;
import extensor.care.visits.Visit;
import extensor.care.visits.Visits;
import extensor.care.visits.WalkInRecorder;
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
 * additions ({@link AddingToNotes}).
 */
@UseCase
public class WritingNotes {

    @Inject
    Occasions occasions;

    @Inject
    WalkInVisits walkInVisits;

    @Inject
    Notes notes;

    @Inject
    Visits visits;

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
        VisitContext context = occasions.open(visit);
        return occasions.sheet(context, notes.of(context.occasion()).orElse(null));
    }

    /** Somebody came whom nobody expected: begins, or finds, today's visit of a plan and gives its id. One that was booked for today is that visit. */
    @AllowedTo(Role.THERAPIST)
    public long walkIn(long plan) {
        Visit fresh = walkInVisits.byPlan(plan);
        recordAccess.require(fresh.patient());
        auditContext.object("plan", plan);
        return begunOrFound(fresh);
    }

    /** The same in an episode of which no plan is signed, or none that still runs. */
    @AllowedTo(Role.THERAPIST)
    public long walkInWithoutPlan(long episode) {
        Visit fresh = walkInVisits.withoutPlan(episode);
        recordAccess.require(fresh.patient());
        auditContext.object("episode", episode);
        walkInVisits.checkNoPlanRuns(fresh);
        return begunOrFound(fresh);
    }

    private long begunOrFound(Visit fresh) {
        Occasion today = occasions.of(fresh);
        occasions.context(today).checkTreated();
        visits.lock(fresh);
        Visit came = visits.walkedIn(fresh).orElse(fresh);
        if (came != fresh && came.hasDay()) return came.id();
        return walkInVisits.bookedBeside(today).orElseGet(() -> writtenDown(came));
    }

    private long writtenDown(Visit came) {
        came.setWrittenDown(true);
        visits.add(came);
        visits.flush();
        begin(occasions.of(came), NoteDraft.NOTHING);
        return came.id();
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
        VisitContext context = occasions.open(visit);
        visits.lock(context.occasion().visit());
        return context.draft(kept(context, notes.toChange(context.occasion()), revision, typed));
    }

    private Note kept(VisitContext context, Optional<Note> before, int revision, NoteDraft typed) {
        context.checkOpen();
        context.items().check(typed);
        if (before.isEmpty()) return begin(context.occasion(), typed);
        Note stored = before.get();
        if (stored.signed()) throw new Refusal("visit.signed-already", stored.changedBy());
        if (stored.writing().equals(typed)) return stored;
        if (stored.revision() != revision) throw new Refusal("visit.conflict", stored.changedBy());
        stored.write(typed, pen());
        notes.flush();
        return stored;
    }

    /** Signs the visit with what was written; the visit has then taken place, or the plan asks for one visit less. Signing once more changes nothing. */
    @AllowedTo(Role.THERAPIST)
    public VisitSheet sign(long visit, int revision, NoteDraft typed) {
        VisitContext context = occasions.open(visit);
        visits.lock(context.occasion().visit());
        Optional<Note> before = notes.toChange(context.occasion());
        if (before.filter(e -> e.signedBy(caller.account()) && says(e, typed)).isPresent())
            return occasions.sheet(context, before.get());
        Note stored = kept(context, before, revision, typed);
        context.checkBegun(clock.instant());
        SignedNote toSign = context.toSign(typed);
        if (toSign.items().isEmpty() && typed.note().isEmpty()) throw Refusal.at("note", "visit.empty");
        SignedText text = stored.sign(toSign, pen());
        notes.add(text);
        given(context.occasion().visit());
        if (typed.painBefore() != null)
            measured(context.occasion(), typed.painBefore(), "visit-" + Id.text(stored.id()));
        occasions.name(context.occasion());
        return context.signed(stored, toSign, stored.signature(text), List.of());
    }

    private void given(Visit visit) {
        if (visit.appointment() == null) walkInRecorder.given(visit);
        else visit.markGiven();
    }

    /** The same was signed: a second press, or an answer that was lost. */
    private boolean says(Note signed, NoteDraft typed) {
        return notes.text(signed).note(currentCatalogue.catalogue()).says(typed, currentCatalogue.catalogue());
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
        VisitContext context = occasions.open(visit);
        visits.lock(context.occasion().visit());
        Note stored = notes.toChange(context.occasion()).orElseThrow(() -> new Refusal("visit.dropped-already"));
        if (stored.signed()) throw new Refusal("visit.signed-already", stored.changedBy());
        if (stored.revision() != revision) throw new Refusal("visit.conflict", stored.changedBy());
        if (!stored.begunBy(caller.account())) throw new Refusal("visit.not-own", stored.therapistName());
        notes.remove(stored);
        Visit written = visits.visit(stored.visit());
        if (written.appointment() == null) written.setWrittenDown(false);
        return stored.toDiscarded(context.patient().name());
    }

    /** Brings a note back that was given up, with all its words; not over what has been written there since. */
    @AllowedTo(Role.THERAPIST)
    public void bringBack(long visit, DiscardedNote note) {
        if (note.visit() != visit) throw Refusal.notFound();
        Visit written = visits.visit(visit);
        recordAccess.require(written.patient());
        Occasion occasion = occasions.of(written);
        occasions.name(occasion);
        visits.lock(written);
        notes.toChange(occasion).ifPresent(other -> {
            throw new Refusal("visit.begun-anew", other.changedBy());
        });
        if (written.appointment() == null) written.setWrittenDown(true);
        notes.add(new Note(note.id(), occasion, note.words(), pen()));
    }

    /** The visits of a patient up to today: what was booked and what was written, newest first. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<PastVisit> ofPatient(long patient) {
        recordAccess.requireToRead(patient);
        return notes.days(patient).stream()
                .filter(one -> one.day().walkedIn()
                        || !one.day().on().isAfter(days.today(one.day().zone())))
                .map(one -> PastVisit.of(one.day(), one.note()))
                .sorted(PastVisit.NEWEST_FIRST)
                .toList();
    }

    private Note.Pen pen() {
        return new Note.Pen(caller, clock.instant());
    }
}
