package extensor.care.booking;

import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.Episodes;
import extensor.care.patients.RecordAccess;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.TimeWanted;
import extensor.care.tasks.Wanted;
import extensor.care.visits.Appointment;
import extensor.care.visits.Visit;
import extensor.care.visits.Visits;
import extensor.shared.Message;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Opens plans and booked visits for booking: to the desk all of them, to a therapist those of patients in care; and names them in the audit trail. */
@ApplicationScoped
class BookingAccess {
    @Inject
    BookablePlans bookablePlans;

    @Inject
    Visits visits;

    @Inject
    Episodes episodes;

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
        require(context.patient().id());
        auditContext.object("plan", id);
        return context;
    }

    /** Checked before the caller waits for the lock of a plan: the desk may book every plan, a therapist those of patients in care. */
    void mayBook(long plan) {
        if (caller.role() != Role.DESK) recordAccess.require(bookablePlans.patientOf(plan));
    }

    /** A visit that is, or was, booked. */
    Visit visit(long id) {
        Visit visit = visits.booked(id).orElseThrow(Refusal::notFound);
        require(visit.patient());
        auditContext.object("visit", id);
        return visit;
    }

    /** The plan of a visit that has been opened; not found where it has none. */
    BookablePlan planOf(Visit visit) {
        if (visit.plan() == null) throw Refusal.notFound();
        return bookablePlans.of(visit.plan());
    }

    /** The site at which the treatment goes on that the visit belongs to. */
    long home(Visit visit) {
        return episodes.episode(visit.episode()).site().id();
    }

    /** What the patient asked about this visit and waits for an answer. */
    Optional<TimeWanted> asked(Visit visit) {
        return tasks.waiting(visit.patient(), TaskKind.ANOTHER_TIME, TaskSubject.visit(visit.id())).stream()
                .findFirst()
                .flatMap(task -> TimeWanted.of(task.message()));
    }

    /** What the patient asked about this visit has been answered. */
    void settle(Visit visit) {
        tasks.keep(visit.patient(), TaskKind.ANOTHER_TIME, TaskSubject.visit(visit.id()), List.of());
    }

    /** The therapist was asked about visits of this plan that were missed, and has not answered. */
    boolean isAskedAboutMissed(BookablePlan plan) {
        return !tasks.waiting(plan.patient().id(), TaskKind.MISSED_VISITS, TaskSubject.plan(plan.plan()))
                .isEmpty();
    }

    /** From now on the therapist is to decide about so many visits that were missed; 0: about none. */
    void askAboutMissed(BookablePlan plan, int missed, LocalDate today) {
        TaskSubject subject = TaskSubject.plan(plan.plan());
        Message words = Message.of("task.missed-visits", BigDecimal.valueOf(missed));
        tasks.keep(
                plan.patient().id(),
                TaskKind.MISSED_VISITS,
                subject,
                missed == 0 ? List.of() : List.of(Wanted.said(subject, words, today, caller.account())));
    }

    void require(long patient) {
        if (caller.role() == Role.DESK) auditContext.patient(patient);
        else recordAccess.require(patient);
    }

    /** The same for a door that changes nothing. */
    void requireToRead(long patient) {
        if (caller.role() == Role.DESK) auditContext.patient(patient);
        else recordAccess.requireToRead(patient);
    }

    /** The therapists of these visits may read the record around them. */
    void openRecordTo(long patient, List<Visit> made) {
        Map<Long, List<Instant>> times = made.stream()
                .map(Visit::appointment)
                .sorted(Comparator.comparing(Appointment::startsAt))
                .collect(Collectors.groupingBy(
                        Appointment::therapist,
                        TreeMap::new,
                        Collectors.mapping(Appointment::startsAt, Collectors.toList())));
        times.forEach((therapist, at) ->
                recordAccess.throughAppointments(patient, therapist, at.get(0), at.get(at.size() - 1)));
    }
}
