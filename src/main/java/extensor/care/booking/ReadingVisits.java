package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.access.Trail;
import extensor.care.tasks.TimeWanted;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is booked is read from other sides: the next visits of a patient, one visit, and how many visits a change of the hours touches. */
@UseCase
public class ReadingVisits {
    private static final int MOST = 30;

    @Inject
    Desk desk;

    @Inject
    Appointments appointments;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** What lies ahead of a patient, in the order of time: for the desk of anybody, for a therapist of patients in care. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<VisitLine> next(long patient) {
        desk.passes(patient);
        return appointments.next(patient, clock.instant(), MOST);
    }

    /** One appointment in words. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public VisitLine visit(long appointment) {
        desk.appointment(appointment);
        return appointments.line(appointment).orElseThrow(Refusal::notFound);
    }

    /** When the patient would rather come instead, where that was asked and waits for an answer. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public Optional<TimeWanted> asked(long appointment) {
        return desk.asked(desk.appointment(appointment));
    }

    /** How many booked visits fall on a day on which the site is closed. */
    @AllowedTo(Role.ADMINISTRATOR)
    public int touchedByClosing(long site, LocalDate day) {
        trail.object("site", site);
        return booked(appointments.at(site, day, day));
    }

    /** How many booked visits a therapist has on these days, the last included. */
    @AllowedTo(Role.ADMINISTRATOR)
    public int touchedByAbsence(long therapist, LocalDate first, LocalDate last) {
        trail.object("account", therapist);
        return booked(appointments.ofTherapist(therapist, first, last));
    }

    private static int booked(List<VisitLine> visits) {
        return (int) visits.stream().filter(VisitLine::movable).count();
    }
}
