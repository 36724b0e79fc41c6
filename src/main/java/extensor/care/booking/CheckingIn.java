package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.clinic.Site;
import extensor.care.clinic.Sites;
import extensor.care.course.Cause;
import extensor.care.course.Visit;
import extensor.care.course.Visits;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who comes today: the desk sees them come, takes a wrong tick back, and notes who did not come. */
@UseCase
public class CheckingIn {
    @Inject
    BookingAccess bookingAccess;

    @Inject
    AppointmentLines appointments;

    @Inject
    Visits expectedVisits;

    @Inject
    RecheckBookings recheckBookings;

    @Inject
    Sites sites;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** Everybody of today at a site, in the order of time. */
    public record Board(long site, String siteName, LocalDate day, List<AppointmentLine> visits)
            implements Serializable {
        private List<AppointmentLine> of(VisitState state) {
            return visits.stream().filter(v -> v.state() == state).toList();
        }

        public List<AppointmentLine> getDue() {
            return of(VisitState.BOOKED);
        }

        public List<AppointmentLine> getArrived() {
            return of(VisitState.ARRIVED);
        }

        public List<AppointmentLine> getGiven() {
            return of(VisitState.GIVEN);
        }

        public List<AppointmentLine> getMissed() {
            return of(VisitState.NO_SHOW);
        }
    }

    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public Board board(long site) {
        Site where = sites.site(site);
        auditContext.object("site", site);
        LocalDate today = LocalDate.now(clock.withZone(where.zone()));
        return new Board(site, where.name(), today, appointments.at(site, today, today));
    }

    /** The patient is here; once more changes nothing. Refuses on another day than that of the visit. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void checkIn(long appointment) {
        Appointment here = bookingAccess.appointment(appointment);
        here.arrive(clock.instant(), zone(here));
    }

    /** The patient did not come; the visit waits to be booked again. Refuses before its time; later days may note it too. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void noShow(long appointment) {
        Appointment missed = bookingAccess.appointment(appointment);
        Optional<Visit> visit = missed.among(expectedVisits.toChange(missed.plan()));
        missed.markMissed(clock.instant());
        visit.ifPresent(v -> v.markWaiting(Cause.NO_SHOW, clock.instant()));
    }

    private ZoneId zone(Appointment appointment) {
        return sites.site(appointment.site()).zone();
    }

    /** Takes back what was noted last: that the patient came, or did not. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void undo(long appointment) {
        Appointment noted = bookingAccess.appointment(appointment);
        if (noted.state() != VisitState.NO_SHOW) {
            noted.undoArrival();
            return;
        }
        Optional<Visit> visit = noted.formerly(expectedVisits.toChange(noted.plan()));
        if (visit.filter(Visit::isBooked).isPresent()) throw new Refusal("booking.booked-again");
        visit.ifPresent(Visit::markBooked);
        noted.reinstate(visit.map(Visit::id).orElse(null));
        recheckBookings.look(List.of(new RecheckBookings.Standing(
                noted,
                visit.map(Visit::expected).orElse(null),
                bookingAccess.planOf(noted).site(),
                true)));
    }
}
