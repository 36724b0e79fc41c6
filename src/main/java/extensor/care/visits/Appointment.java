package extensor.care.booking;

import extensor.care.course.Visit;
import extensor.care.course.PastOrBooked;
import extensor.care.course.Track;
import extensor.care.course.VisitWindow;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Stored;
import jakarta.persistence.Column;
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
import java.util.Set;
import java.util.stream.Collectors;

/** That a patient is expected: when, with whom, where, with what; which expected visit of the plan it stands for while it does. */
@Entity
@Table(name = "appointment")
public class Appointment extends Stored implements Claim {
    @Column(name = "site_id")
    private long site;

    @Column(name = "patient_id")
    private long patient;

    @Column(name = "plan_id")
    private Long plan;

    @Column(name = "expected_id")
    private Long expected;

    @Enumerated(EnumType.STRING)
    private Track track;

    private int ordinal;

    @Column(name = "therapist_id")
    private long therapist;

    @Column(name = "room_id")
    private long room;

    private String devices;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    private String troubles = "";
    private String earlier;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancel_reason")
    private CancelReason reason;

    @Column(name = "request_key")
    private String request;

    @Column(name = "booked_by")
    private long bookedBy;

    @Column(name = "booked_at")
    private Instant bookedAt;

    protected Appointment() {}

    Appointment(
            Appointment.BookingDetails of,
            long id,
            VisitWindow visit,
            Slot slot,
            List<HeldDevice> held,
            Instant startsAt) {
        super(Id.next());
        this.patient = of.patient();
        this.plan = of.plan();
        this.expected = id;
        this.track = visit.track();
        this.ordinal = visit.ordinal();
        this.state = VisitState.BOOKED;
        this.request = of.request() + "/" + visit.track() + visit.ordinal();
        this.bookedBy = of.by();
        this.bookedAt = of.at();
        place(of.site(), slot, held, startsAt, visit.minutes());
    }

    /** What all appointments of one booking have in common. */
    record BookingDetails(long site, long patient, long plan, String request, long by, Instant at) {}

    /** A therapist, a room and devices are those of a site: it goes with them. */
    private void place(long where, Slot slot, List<HeldDevice> held, Instant at, int length) {
        site = where;
        therapist = slot.therapist();
        room = slot.room();
        devices = HeldDevice.write(held);
        startsAt = at;
        minutes = length;
    }

    void move(long where, Slot slot, List<HeldDevice> held, Instant at, int length) {
        still(VisitState.BOOKED);
        earlier = new PlaceBefore(site, startsAt, minutes, therapist, room, onOtherDay(), held()).write();
        place(where, slot, held, at, length);
    }

    /** Where it was before it was moved; refused where it was not, or has been put back. */
    PlaceBefore earlier() {
        if (earlier == null) throw new Refusal("booking.state");
        return PlaceBefore.read(earlier);
    }

    void moveBack(ZoneId zone) {
        still(VisitState.BOOKED);
        PlaceBefore to = earlier();
        place(to.site(), to.slot(zone), to.held(), to.at(), to.minutes());
        earlier = null;
    }

    /** Looks anew what stands against it where it is; `home` is the site at which the treatment goes on. */
    void recheck(BookingCheck fit, VisitWindow asked, long home, boolean otherDay) {
        BookingCheck.Has has = new BookingCheck.Has(slot(fit.openings().zone()), minutes, kinds());
        troubles = BookingProblem.write(fit.against(has, asked, home, otherDay));
    }

    /** It was found to be on a day that the plan does not ask for. */
    boolean onOtherDay() {
        return BookingProblem.read(troubles).contains(BookingProblem.ANOTHER_DAY);
    }

    private void still(VisitState wanted) {
        if (state != wanted) throw new Refusal("booking.state");
    }

    /** Who comes is noted on the day itself, as the site counts days. */
    private void today(Instant now, ZoneId zone) {
        LocalDateTime at = LocalDateTime.ofInstant(startsAt, zone);
        if (!at.toLocalDate().equals(LocalDate.ofInstant(now, zone)))
            throw new Refusal("booking.not-today", Slot.when(at));
    }

    void cancel(CancelReason why) {
        still(VisitState.BOOKED);
        state = VisitState.CANCELLED;
        reason = why;
        expected = null;
    }

    void markMissed(Instant now) {
        still(VisitState.BOOKED);
        if (startsAt.isAfter(now)) throw new Refusal("booking.not-yet");
        state = VisitState.NO_SHOW;
        expected = null;
    }

    /** It was cancelled, or taken for missed, by mistake; null where the plan no longer has the visit. */
    void reinstate(Long visit) {
        state = VisitState.BOOKED;
        reason = null;
        expected = visit;
    }

    void arrive(Instant now, ZoneId zone) {
        if (state == VisitState.ARRIVED) return;
        still(VisitState.BOOKED);
        today(now, zone);
        state = VisitState.ARRIVED;
        arrivedAt = now;
    }

    void undoArrival() {
        still(VisitState.ARRIVED);
        state = VisitState.BOOKED;
        arrivedAt = null;
    }

    void markGiven() {
        if (state != VisitState.ARRIVED) still(VisitState.BOOKED);
        state = VisitState.GIVEN;
    }

    @Override
    public void standFor(Long visit, Integer number) {
        expected = visit;
        if (number != null) ordinal = number;
    }

    /** Which of these visits it stands for; none where the plan no longer has its visit. */
    Optional<Visit> among(List<Visit> visits) {
        return visits.stream()
                .filter(v -> expected != null && v.id() == expected)
                .findFirst();
    }

    /** Which of these visits it stood for before it was cancelled or missed. */
    Optional<Visit> formerly(List<Visit> visits) {
        return visits.stream()
                .filter(v -> v.expected().track() == track && v.expected().ordinal() == ordinal)
                .findFirst();
    }

    /** What a course has to know of it: its time does not change any more once it has come. */
    PastOrBooked happened(ZoneId zone, Instant now) {
        boolean past = state != VisitState.BOOKED || startsAt.isBefore(now);
        return new PastOrBooked(
                id(), track, ordinal, LocalDateTime.ofInstant(startsAt, zone).toLocalDate(), past);
    }

    Slot slot(ZoneId zone) {
        return new Slot(
                therapist,
                room,
                held().stream().map(HeldDevice::device).toList(),
                LocalDateTime.ofInstant(startsAt, zone));
    }

    List<HeldDevice> held() {
        return HeldDevice.read(devices);
    }

    Set<String> kinds() {
        return held().stream().map(HeldDevice::kind).collect(Collectors.toSet());
    }

    /** Somebody is still expected, or waits: what stands against it matters. */
    private boolean ahead() {
        return state == VisitState.BOOKED || state == VisitState.ARRIVED;
    }

    /** Everybody and everything that it keeps busy. */
    List<Long> resources() {
        return HeldDevice.busy(therapist, room, patient, held());
    }

    boolean requestedBy(String key) {
        return request.startsWith(key + "/");
    }

    /** Nothing has become of it since: it is expected where it was put. */
    boolean asBooked() {
        return state == VisitState.BOOKED && earlier == null;
    }

    /** It stands, or has taken place: its visit needs no other one. */
    boolean counts() {
        return state != VisitState.CANCELLED && state != VisitState.NO_SHOW;
    }

    AppointmentLine line(String siteName, ZoneId zone, String patientName, String therapistName, String roomName) {
        return new AppointmentLine(
                id(),
                revision(),
                site,
                siteName,
                zone,
                patient,
                patientName,
                plan,
                track,
                ordinal,
                startsAt,
                LocalDateTime.ofInstant(startsAt, zone),
                minutes,
                therapist,
                therapistName,
                room,
                roomName,
                held().stream().map(HeldDevice::kind).toList(),
                state,
                ahead() ? BookingProblem.read(troubles) : List.of(),
                arrivedAt);
    }

    long site() {
        return site;
    }

    long patient() {
        return patient;
    }

    Long plan() {
        return plan;
    }

    long therapist() {
        return therapist;
    }

    Instant startsAt() {
        return startsAt;
    }

    int minutes() {
        return minutes;
    }

    VisitState state() {
        return state;
    }
}
