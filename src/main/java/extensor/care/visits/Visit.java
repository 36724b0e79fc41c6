package extensor.care.visits;

import extensor.care.course.MissedChoice;
import extensor.care.course.PastOrBooked;
import extensor.care.course.Track;
import extensor.care.course.VisitWindow;
import extensor.care.patients.EpisodeSheet;
import extensor.care.plans.SignedPlan;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One visit under one id, from promise to note: a plan asks for it or somebody walked in, it gets an appointment, and it ends given, missed, cancelled or
 * withdrawn. A visit that was missed or cancelled keeps its appointment; what its plan still asks for goes on in another visit.
 */
@Entity
@Table(name = "visit")
public class Visit extends Stored {
    /** The number of a visit that stands for none of its plan. */
    private static final int NONE = 0;

    @Column(name = "patient_id")
    private long patient;

    @Column(name = "episode_id")
    private long episode;

    @Column(name = "plan_id")
    private Long plan;

    @Enumerated(EnumType.STRING)
    private Track track;

    private int ordinal;

    @Embedded
    private Promise promise;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private Instant since;

    @Enumerated(EnumType.STRING)
    @Column(name = "missed_choice")
    private MissedChoice missedChoice;

    @Embedded
    private Appointment appointment;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "walked_in_on")
    private LocalDate walkedInOn;

    protected Visit() {}

    private Visit(long patient, long episode, Long plan, Track track, int ordinal, VisitState state) {
        super(Id.next());
        this.patient = patient;
        this.episode = episode;
        this.plan = plan;
        this.track = track;
        this.ordinal = ordinal;
        this.state = state;
    }

    /** A plan asks for it: it waits to be booked. */
    static Visit promised(SignedPlan plan, VisitWindow window, Cause why, Instant since) {
        return new Visit(
                        plan.patient(),
                        plan.episode(),
                        plan.id(),
                        window.track(),
                        window.ordinal(),
                        VisitState.EXPECTED)
                .waitingFor(window, why, since);
    }

    private Visit waitingFor(VisitWindow window, Cause why, Instant from) {
        cause = why;
        since = from;
        promise(window);
        return this;
    }

    /** A fresh visit for what the plan asks of this one, if it still does. */
    Optional<Visit> inItsPlace(Cause why, Instant since) {
        return window().map(window -> new Visit(patient, episode, plan, track, window.ordinal(), VisitState.EXPECTED)
                .waitingFor(window, why, since));
    }

    /** Somebody came who was not booked; the plan is null where none is signed. */
    public static Visit walkedIn(EpisodeSheet episode, Long plan, LocalDate on) {
        Visit visit = new Visit(episode.patient(), episode.id(), plan, Track.THERAPY, NONE, VisitState.ARRIVED);
        visit.walkedInOn = on;
        return visit;
    }

    /** It stands for this visit of the plan in force from now on. */
    void promise(VisitWindow window) {
        promise = new Promise(window);
        track = window.track();
        ordinal = window.ordinal();
    }

    /** The plan does not ask for it any more. */
    void release() {
        if (promise != null) promise.end();
    }

    /** Nor will it, whatever a later version asks for. */
    void releaseForGood() {
        release();
        ordinal = NONE;
    }

    void withdraw() {
        release();
        state = VisitState.WITHDRAWN;
    }

    /** What becomes of it after it was missed; null takes back what was decided. Nobody has booked it meanwhile. */
    public void decideMissed(MissedChoice choice) {
        if (!isGivenUp()) require(VisitState.EXPECTED);
        else {
            state = VisitState.EXPECTED;
            promise.resume(ordinal);
        }
        missedChoice = choice;
        if (choice == MissedChoice.DROP) withdraw();
    }

    /** It was missed, and its therapist decided that nobody makes it up. */
    public boolean isGivenUp() {
        return state == VisitState.WITHDRAWN && missedChoice == MissedChoice.DROP;
    }

    /** Null where nobody has decided. */
    public MissedChoice missedChoice() {
        return missedChoice;
    }

    /** Both stand, or stood, for the same visit of their plan. */
    public boolean isSameOfPlan(Visit other) {
        return track == other.track && ordinal == other.ordinal;
    }

    /** What the plan asks of it; nothing where it does not, or not any more. */
    public Optional<VisitWindow> window() {
        return Optional.ofNullable(promise).filter(Promise::holds).map(p -> p.window(track));
    }

    void setPossible(boolean now) {
        promise.setPossible(now);
    }

    /** Its site goes by another clock: it stays at its time on the wall. */
    void keepWallClock(ZoneId from, ZoneId to) {
        appointment.keepWallClock(from, to);
    }

    public void book(BookingDetails of, Slot slot, List<HeldDevice> held, Instant at) {
        require(VisitState.EXPECTED);
        state = VisitState.BOOKED;
        String request = of.request() + "/" + track + ordinal;
        appointment = new Appointment(
                of, request, slot, held, at, window().orElseThrow().minutes());
    }

    public void move(long site, Slot slot, List<HeldDevice> held, Instant at, int minutes) {
        require(VisitState.BOOKED);
        appointment.move(site, slot, held, at, minutes);
    }

    public void moveBack(ZoneId zone) {
        require(VisitState.BOOKED);
        appointment.moveBack(zone);
    }

    /** Its devices were read with it, as {@link HeldDevices#OF_VISIT} gives them. */
    public Visit holding(Object devices) {
        if (appointment != null) appointment.holding(HeldDevice.all(devices));
        return this;
    }

    /** Checks again what stands against it where it is booked; `home` is the site at which the treatment goes on. */
    public void recheck(BookingCheck check, long home, boolean otherDay) {
        if (plan == null) appointment.recheck(check);
        else appointment.recheck(check, window().orElse(null), home, otherDay);
    }

    void cancel(CancelReason why) {
        require(VisitState.BOOKED);
        state = VisitState.CANCELLED;
        appointment.cancel(why);
    }

    void markMissed(Instant now) {
        require(VisitState.BOOKED);
        if (appointment.startsAt().isAfter(now)) throw new Refusal("booking.not-yet");
        state = VisitState.NO_SHOW;
    }

    /** It was cancelled, or taken for missed, by mistake. */
    void reinstate() {
        state = VisitState.BOOKED;
        appointment.reinstate();
    }

    /** Who comes is noted on the day itself, as the site counts days. */
    public void arrive(Instant now, ZoneId zone) {
        if (state == VisitState.ARRIVED) return;
        require(VisitState.BOOKED);
        LocalDateTime at = appointment.at(zone);
        if (!at.toLocalDate().equals(LocalDate.ofInstant(now, zone)))
            throw new Refusal("booking.not-today", Slot.when(at));
        state = VisitState.ARRIVED;
        arrivedAt = now;
    }

    public void undoArrival() {
        require(VisitState.ARRIVED);
        state = VisitState.BOOKED;
        arrivedAt = null;
    }

    /** The note of somebody who walked in is given up, or brought back. */
    public void setWrittenDown(boolean now) {
        if (walkedInOn == null || state == VisitState.GIVEN) throw new Refusal("booking.state");
        state = now ? VisitState.ARRIVED : VisitState.WITHDRAWN;
    }

    public void markGiven() {
        if (state != VisitState.ARRIVED) require(VisitState.BOOKED);
        state = VisitState.GIVEN;
    }

    private void require(VisitState wanted) {
        if (state != wanted) throw new Refusal("booking.state");
    }

    public boolean isWaiting() {
        return state == VisitState.EXPECTED;
    }

    /** Somebody is still expected at its time: it can be moved and cancelled. */
    public boolean isBooked() {
        return state == VisitState.BOOKED;
    }

    /** It is booked, or was given: what its plan asks for needs no other one. */
    public boolean isStanding() {
        return appointment == null
                ? state == VisitState.GIVEN
                : state != VisitState.CANCELLED && state != VisitState.NO_SHOW;
    }

    /** Nothing has become of it since it was booked: it is expected where it was put. */
    public boolean isAsBooked() {
        return isBooked() && !appointment.isMoved();
    }

    /** What a course has to know of it: its time does not change any more once it has come. */
    PastOrBooked pastOrBooked(ZoneId zone, Instant now) {
        boolean past = !isBooked() || appointment.startsAt().isBefore(now);
        LocalDate on = appointment == null ? walkedInOn : appointment.at(zone).toLocalDate();
        return new PastOrBooked(id(), track, ordinal, on, past);
    }

    /** Its day by the clock of its site, if it has one: waiting visits have none. */
    public Optional<VisitDay> day(ZoneId zone, String therapist) {
        if (appointment != null) {
            LocalDateTime at = appointment.at(zone);
            return Optional.of(new VisitDay(id(), at.toLocalDate(), at.toLocalTime(), therapist, zone, state));
        }
        return hasDay() ? Optional.of(new VisitDay(id(), walkedInOn, null, null, null, state)) : Optional.empty();
    }

    /** It is, or was, booked, or somebody walked in: there is something to write down. */
    public boolean hasDay() {
        return appointment != null || walkedInOn != null && state != VisitState.WITHDRAWN;
    }

    /** When and where it is; null where it waits to be booked, or somebody just walked in. */
    public Appointment appointment() {
        return appointment;
    }

    public long patient() {
        return patient;
    }

    public long episode() {
        return episode;
    }

    /** Null where it is given without a plan. */
    public Long plan() {
        return plan;
    }

    Track track() {
        return track;
    }

    int ordinal() {
        return ordinal;
    }

    public VisitState state() {
        return state;
    }

    public Cause cause() {
        return cause;
    }

    public Instant since() {
        return since;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    /** The day on which somebody just walked in; null for all others. */
    public LocalDate walkedInOn() {
        return walkedInOn;
    }
}
