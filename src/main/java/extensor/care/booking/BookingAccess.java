package extensor.care.booking;

import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.RecordAccess;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.TimeWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Opens plans and appointments for booking: to the desk all of them, to a therapist those of patients in care; and names them to the trail. */
@ApplicationScoped
class BookingAccess {
    @Inject
    BookablePlans bookablePlans;

    @Inject
    Appointments appointments;

    @Inject
    Tasks tasks;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    BookablePlan plan(long id) {
        BookablePlan context = bookablePlans.of(id);
        require(context.patient());
        auditContext.object("plan", id);
        return context;
    }

    /** Before somebody waits for a plan: it is theirs to book. The desk may book all of them. */
    void mayBook(long plan) {
        if (caller.role() != Role.DESK) recordAccess.require(bookablePlans.patientOf(plan));
    }

    Appointment appointment(long id) {
        Appointment appointment = appointments.appointment(id);
        require(appointment.patient());
        auditContext.object("appointment", id);
        return appointment;
    }

    /** The plan of an appointment that has been opened. */
    BookablePlan planOf(Appointment appointment) {
        return bookablePlans.of(appointment.plan());
    }

    /** What the patient asked about this visit and waits for an answer. */
    Optional<TimeWanted> asked(Appointment visit) {
        return tasks.waiting(visit.patient(), TaskKind.ANOTHER_TIME, TaskSubject.visit(visit.id())).stream()
                .findFirst()
                .flatMap(task -> TimeWanted.of(task.message()));
    }

    /** What the patient asked about this visit has been answered. */
    void settle(Appointment visit) {
        tasks.keep(visit.patient(), TaskKind.ANOTHER_TIME, TaskSubject.visit(visit.id()), List.of());
    }

    void require(long patient) {
        if (caller.role() == Role.DESK) auditContext.patient(patient);
        else recordAccess.require(patient);
    }

    /** Whoever has these appointments with the patient may read the record around them. */
    void openRecordTo(long patient, List<Appointment> made) {
        Map<Long, List<Instant>> times = made.stream()
                .sorted(Comparator.comparing(Appointment::startsAt))
                .collect(Collectors.groupingBy(
                        Appointment::therapist,
                        TreeMap::new,
                        Collectors.mapping(Appointment::startsAt, Collectors.toList())));
        times.forEach((therapist, at) ->
                recordAccess.throughAppointments(patient, therapist, at.get(0), at.get(at.size() - 1)));
    }
}
