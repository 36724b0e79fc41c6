package extensor.care.visits;

import extensor.care.course.VisitWindow;
import extensor.shared.Refusal;
import extensor.shared.WallClock;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The time that a visit has: when, with whom, where, with what, and what stands against it. It stays with a visit that was missed or cancelled. */
@Embeddable
public class Appointment {
    @Column(name = "site_id")
    private long site;

    @Column(name = "therapist_id")
    private long therapist;

    @Column(name = "room_id")
    private long room;

    /** Rows of their own ({@link HeldDevices}); null where they were not read. */
    @Transient
    private List<HeldDevice> held;

    /** What those rows say so far. */
    @Transient
    private List<HeldDevice> written = List.of();

    @Column(name = "starts_at")
    private Instant startsAt;

    /** The zone in which it was over, where the site has another one by now; null: that of its site. */
    @Column(name = "zone")
    private String zone;

    private int minutes;

    @Convert(converter = ProblemsColumn.class)
    @Column(name = "troubles")
    private List<BookingProblem> problems = List.of();

    @Convert(converter = PlaceColumn.class)
    @Column(name = "place_before")
    private PlaceBefore before;

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

    Appointment(BookingDetails of, String request, Slot slot, List<HeldDevice> held, Instant at, int minutes) {
        this.request = request;
        this.bookedBy = of.by();
        this.bookedAt = of.at();
        place(of.site(), slot, held, at, minutes);
    }

    /** A therapist, a room and devices are those of a site: it goes with them. */
    private void place(long where, Slot slot, List<HeldDevice> held, Instant at, int length) {
        site = where;
        therapist = slot.therapist();
        room = slot.room();
        this.held = List.copyOf(held);
        startsAt = at;
        zone = null;
        minutes = length;
    }

    void move(long where, Slot slot, List<HeldDevice> held, Instant at, int length) {
        before = new PlaceBefore(site, startsAt, minutes, therapist, room, isOnOtherDay(), held());
        place(where, slot, held, at, length);
    }

    /** Where it was before it was moved; refused where it was not, or has been put back. */
    public PlaceBefore before() {
        if (before == null) throw new Refusal("booking.state");
        return before;
    }

    void moveBack(ZoneId zone) {
        PlaceBefore to = before();
        place(to.site(), to.slot(zone), to.held(), to.at(), to.minutes());
        before = null;
    }

    /** Checks again what stands against it where it is; `asked` is null where no plan asks for the visit. */
    void recheck(BookingCheck check, VisitWindow asked, long home, boolean otherDay) {
        BookingCheck.Has has = new BookingCheck.Has(slot(check.openings().zone()), minutes, kinds());
        problems = check.against(has, asked, home, otherDay).stream().sorted().toList();
    }

    /** The same without a plan: only the clinic can stand against it. */
    void recheck(BookingCheck check) {
        problems = check.ofClinic(slot(check.openings().zone()), minutes).stream()
                .sorted()
                .toList();
    }

    void cancel(CancelReason why) {
        reason = why;
    }

    void reinstate() {
        reason = null;
    }

    /** It was found to be on a day that the plan does not ask for. */
    public boolean isOnOtherDay() {
        return problems.contains(BookingProblem.ANOTHER_DAY);
    }

    List<BookingProblem> problems() {
        return problems;
    }

    boolean isMoved() {
        return before != null;
    }

    public boolean isRequestedBy(String key) {
        return request.startsWith(key + "/");
    }

    public Slot slot(ZoneId zone) {
        return Slot.at(therapist, room, held().stream().map(HeldDevice::device).toList(), startsAt, zone(zone));
    }

    /** When it begins by the clock on the wall of its site, which is in this zone now. */
    LocalDateTime at(ZoneId site) {
        return LocalDateTime.ofInstant(startsAt, zone(site));
    }

    /** The zone by whose clock it is told: its own once it was over before the site, which is in this zone now, changed. */
    ZoneId zone(ZoneId site) {
        return zone == null ? site : ZoneId.of(zone);
    }

    /** It stays at its time by the clock on the wall, and so does its place before. */
    void keepWallClock(ZoneId from, ZoneId to) {
        startsAt = WallClock.instant(LocalDateTime.ofInstant(startsAt, from), to, WallClock.isSecond(startsAt, from));
        if (before != null && before.site() == site) before = before.inZone(from, to);
    }

    /** Read once: what it was given since stays. */
    void holding(List<HeldDevice> rows) {
        if (held != null) return;
        held = rows;
        written = rows;
    }

    List<HeldDevice> held() {
        if (held == null) throw new IllegalStateException("read without its devices");
        return held;
    }

    /** It is in this room, or holds this device. */
    boolean takes(long place) {
        return room == place || held().stream().anyMatch(device -> device.device() == place);
    }

    List<HeldDevice> newlyHeld() {
        return held().stream().filter(device -> !written.contains(device)).toList();
    }

    List<HeldDevice> noLongerHeld() {
        return written.stream().filter(device -> !held().contains(device)).toList();
    }

    void written() {
        written = held();
    }

    public Set<String> kinds() {
        return held().stream().map(HeldDevice::kind).collect(Collectors.toSet());
    }

    /** Everybody and everything that it keeps busy, with its patient. */
    List<Long> resources(long patient) {
        return HeldDevice.busy(therapist, room, patient, held());
    }

    public long site() {
        return site;
    }

    public long therapist() {
        return therapist;
    }

    long room() {
        return room;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public int minutes() {
        return minutes;
    }
}
