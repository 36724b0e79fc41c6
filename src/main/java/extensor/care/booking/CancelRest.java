package extensor.care.booking;

import extensor.care.access.Caller;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.Wanted;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.care.visits.Cells;
import extensor.care.visits.PromiseKeeper;
import extensor.care.visits.Visit;
import extensor.care.visits.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The visits of a treatment that ends are cancelled together: their time is free again, nothing waits to be booked, and the desk tells the patient once. */
@ApplicationScoped
public class CancelRest {
    @Inject
    AppointmentLines appointments;

    @Inject
    Visits visits;

    @Inject
    PromiseKeeper promiseKeeper;

    @Inject
    Cells cells;

    @Inject
    Tasks tasks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Booked visits of this episode that have not begun and whose patient has not arrived, in the order of time. */
    public List<AppointmentLine> ahead(long patient, long episode) {
        return appointments.ofPatient(patient).stream()
                .filter(v -> v.episode() == episode)
                .filter(v -> v.movable() && v.time().startsAt().isAfter(clock.instant()))
                .toList();
    }

    public void cancel(long patient, List<AppointmentLine> ahead) {
        List<Visit> all = ahead.stream().map(line -> visits.visit(line.id())).toList();
        cells.give(all);
        all.forEach(promiseKeeper::cancelLast);
        tasks.keep(patient, TaskKind.ANOTHER_TIME, subjects(ahead), List.of());
        tellThePatient(patient, ahead.get(0));
    }

    private void tellThePatient(long patient, AppointmentLine first) {
        LocalDate today = LocalDate.now(clock.withZone(first.time().zone()));
        TaskSubject subject = TaskSubject.patient(patient);
        tasks.keep(
                patient,
                TaskKind.VISITS_CANCELLED,
                subject,
                List.of(Wanted.said(subject, null, today, caller.account())));
    }

    private static List<TaskSubject> subjects(List<AppointmentLine> visits) {
        return visits.stream().map(visit -> TaskSubject.visit(visit.id())).toList();
    }
}
