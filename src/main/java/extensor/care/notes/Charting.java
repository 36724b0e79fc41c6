package extensor.care.notes;

import extensor.care.access.AllowedTo;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.access.Trail;
import extensor.care.booking.Appointments;
import extensor.care.booking.WalkingIn;
import extensor.care.catalogue.Library;
import extensor.care.clinic.ClinicDays;
import extensor.care.measures.Measuring;
import extensor.care.measures.Subject;
import extensor.care.measures.Taken;
import extensor.care.patients.Care;
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
 * additions ({@link Amending}). A visit is known by the id of its appointment or by its own.
 */
@UseCase
public class Charting {
    private static final String PAIN = "NPRS";

    @Inject
    Occasions occasions;

    @Inject
    Encounters encounters;

    @Inject
    Appointments appointments;

    @Inject
    WalkingIn walkingIn;

    @Inject
    Measuring measuring;

    @Inject
    Library library;

    @Inject
    Care care;

    @Inject
    ClinicDays days;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The visit as it stands. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public VisitSheet open(long visit) {
        Ground ground = occasions.open(visit);
        return occasions.sheet(ground, encounters.of(ground.occasion()).orElse(null));
    }

    /** Somebody came whom nobody expected: begins, or finds, today's visit of a plan and gives its id. One that was booked for today is that visit. */
    @AllowedTo(Role.THERAPIST)
    public long walkIn(long plan) {
        Occasion occasion = occasions.walkIn(plan);
        care.require(occasion.patient());
        trail.object("plan", plan);
        occasions.ground(occasion).checkTreated();
        encounters.alone(plan);
        return encounters
                .toChange(occasion)
                .map(Encounter::id)
                .or(() -> occasions.bookedBeside(occasion))
                .orElseGet(() -> begin(occasion, Writing.NOTHING).id());
    }

    private Encounter begin(Occasion occasion, Writing typed) {
        Encounter begun = new Encounter(occasion, typed, pen());
        encounters.add(begun);
        return begun;
    }

    /**
     * Keeps what was written so far.
     *
     * @param revision of the sheet on which the therapist began to write; what somebody else wrote since is not written over
     */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public VisitSheet write(long visit, int revision, Writing typed) {
        Ground ground = occasions.open(visit);
        encounters.alone(ground.plan().id());
        return ground.draft(kept(ground, encounters.toChange(ground.occasion()), revision, typed));
    }

    private Encounter kept(Ground ground, Optional<Encounter> before, int revision, Writing typed) {
        ground.checkOpen();
        ground.sheets().check(typed);
        if (before.isEmpty()) return begin(ground.occasion(), typed);
        Encounter stored = before.get();
        if (stored.signed()) throw new Refusal("visit.signed-already", stored.changedBy());
        if (stored.writing().equals(typed)) return stored;
        if (stored.revision() != revision) throw new Refusal("visit.conflict", stored.changedBy());
        stored.write(typed, pen());
        encounters.flush();
        return stored;
    }

    /** Signs the visit with what was written; the appointment has then taken place, or the plan asks for one visit less. Signing once more changes nothing. */
    @AllowedTo(Role.THERAPIST)
    public VisitSheet sign(long visit, int revision, Writing typed) {
        Ground ground = occasions.open(visit);
        encounters.alone(ground.plan().id());
        Optional<Encounter> before = encounters.toChange(ground.occasion());
        if (before.filter(e -> e.signedBy(caller.account()) && says(e, typed)).isPresent())
            return occasions.sheet(ground, before.get());
        Encounter stored = kept(ground, before, revision, typed);
        ground.checkBegun(clock.instant());
        Session session = ground.session(typed);
        if (session.items().isEmpty() && typed.note().isEmpty()) throw Refusal.at("note", "visit.empty");
        stored.sign(session, pen());
        encounters.flush();
        if (ground.occasion().appointment() != null)
            appointments.given(ground.occasion().appointment());
        else walkingIn.given(stored.id(), ground.plan().id(), ground.occasion().on());
        if (typed.painBefore() != null)
            measured(ground.occasion(), typed.painBefore(), "visit-" + Id.text(stored.id()));
        occasions.name(ground.occasion(), visit);
        return ground.signed(stored, session, List.of());
    }

    /** The same was signed: a second press, or an answer that was lost. */
    private boolean says(Encounter signed, Writing typed) {
        return signed.session(library.catalogue()).says(typed, library.catalogue());
    }

    /** Pain before the treatment is what can be compared from visit to visit. */
    private void measured(Occasion occasion, int pain, String request) {
        measuring.take(
                occasion.patient(),
                occasion.on(),
                List.of(new Taken(Subject.of(PAIN), BigDecimal.valueOf(pain))),
                request);
    }

    /** Gives up what one began to write oneself, as it was read; nothing of it stays but the answer, with which it can be brought back. */
    @AllowedTo(Role.THERAPIST)
    public GivenUp drop(long visit, int revision) {
        Ground ground = occasions.open(visit);
        encounters.alone(ground.plan().id());
        Encounter stored =
                encounters.toChange(ground.occasion()).orElseThrow(() -> new Refusal("visit.dropped-already"));
        if (stored.signed()) throw new Refusal("visit.signed-already", stored.changedBy());
        if (stored.revision() != revision) throw new Refusal("visit.conflict", stored.changedBy());
        if (!stored.begunBy(caller.account())) throw new Refusal("visit.not-own", stored.therapistName());
        encounters.remove(stored);
        return stored.givenUp(ground.patient().name());
    }

    /** Brings a note back that was given up, with all its words; not over what has been written there since. */
    @AllowedTo(Role.THERAPIST)
    public void bringBack(long plan, GivenUp note) {
        Occasion occasion = occasions.of(plan, note);
        care.require(occasion.patient());
        occasions.name(occasion, note.appointment() == null ? note.visit() : note.appointment());
        encounters.alone(plan);
        encounters.toChange(occasion).ifPresent(other -> {
            throw new Refusal("visit.begun-anew", other.changedBy());
        });
        encounters.add(new Encounter(note.visit(), occasion, note.words(), pen()));
    }

    /** The visits of a patient up to today: what was booked and what was written, newest first. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<PastVisit> ofPatient(long patient) {
        care.require(patient);
        return PastVisit.all(
                appointments.ofPatient(patient).stream()
                        .filter(line -> !line.at().toLocalDate().isAfter(days.today(line.zone())))
                        .toList(),
                encounters.ofPatient(patient));
    }

    private Encounter.Pen pen() {
        return new Encounter.Pen(caller, clock.instant());
    }
}
