package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.clinic.Sites;
import extensor.care.tasks.TimeWanted;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads appointments: the next ones of a patient, a single one, and how many a change of the hours touches. */
@UseCase
public class ReadingAppointments {
    private static final int MOST = 30;

    @Inject
    BookingAccess bookingAccess;

    @Inject
    AppointmentLines appointments;

    @Inject
    Sites sites;

    @Inject
    AuditContext auditContext;

    /** What lies ahead of a patient, in the order of time: for the desk of anybody, for a therapist of patients in care. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<AppointmentLine> next(long patient) {
        bookingAccess.requireToRead(patient);
        return appointments.next(patient, MOST);
    }

    /** One appointment in words. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public AppointmentLine visit(long visit) {
        bookingAccess.visit(visit);
        return appointments.line(visit).orElseThrow(Refusal::notFound);
    }

    /** When the patient would rather come instead, where that was asked and waits for an answer. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public Optional<TimeWanted> asked(long visit) {
        return bookingAccess.asked(bookingAccess.visit(visit));
    }

    /** How many booked visits fall on a day on which the site is closed. */
    @AllowedTo(Role.ADMINISTRATOR)
    public int touchedByClosing(long site, LocalDate day) {
        auditContext.object("site", site);
        return booked(appointments.at(site, sites.site(site).zone(), day, day));
    }

    /** How many booked visits a therapist has on these days, the last included. */
    @AllowedTo(Role.ADMINISTRATOR)
    public int touchedByAbsence(long therapist, LocalDate first, LocalDate last) {
        auditContext.object("account", therapist);
        return booked(appointments.ofTherapist(therapist, first, last));
    }

    private static int booked(List<AppointmentLine> visits) {
        return (int) visits.stream().filter(AppointmentLine::movable).count();
    }
}
