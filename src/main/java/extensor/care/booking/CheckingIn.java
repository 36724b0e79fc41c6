package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.clinic.Site;
import extensor.care.clinic.Sites;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.care.visits.PromiseKeeper;
import extensor.care.visits.RecheckBookings;
import extensor.care.visits.Visit;
import extensor.care.visits.VisitState;
import extensor.care.visits.Visits;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who comes today: the desk sees them come, takes a wrong tick back, and notes who did not come. */
@UseCase
public class CheckingIn {
    @Inject
    BookingAccess bookingAccess;

    @Inject
    AppointmentLines appointments;

    @Inject
    Visits visits;

    @Inject
    PromiseKeeper promiseKeeper;

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
        return new Board(site, where.name(), today, appointments.at(site, where.zone(), today, today));
    }

    /** The patient is here; once more changes nothing. Refuses on another day than that of the visit. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void checkIn(long visit) {
        Visit here = bookingAccess.visit(visit);
        here.arrive(clock.instant(), sites.site(here.appointment().site()).zone());
    }

    /** The patient did not come; what the plan asks for waits to be booked again. Refuses before its time; later days may note it too. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void noShow(long visit) {
        Visit missed = bookingAccess.visit(visit);
        visits.lock(missed);
        promiseKeeper.markMissed(missed);
    }

    /** Takes back what was noted last: that the patient came, or did not. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void undo(long visit) {
        Visit noted = bookingAccess.visit(visit);
        if (noted.state() != VisitState.NO_SHOW) {
            noted.undoArrival();
            return;
        }
        visits.lock(noted);
        promiseKeeper.reinstate(noted, new Refusal("booking.booked-again"));
        recheckBookings.recheck(List.of(new RecheckBookings.BookedAhead(noted, bookingAccess.home(noted), true)));
    }
}
