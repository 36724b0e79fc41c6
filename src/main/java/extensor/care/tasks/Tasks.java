package extensor.care.tasks;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.clinic.Site;
import extensor.care.patients.RecordAccess;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is to be seen to. A therapist's are those of patients in the caller's care, the desk's are everybody's. */
@ApplicationScoped
public class Tasks {
    private static final String IN_CARE =
            " and t.patient in (select c.patient from CareRelationship c where " + RecordAccess.NOW_MINE + ")";

    @PersistenceContext
    private EntityManager store;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public void add(Task task) {
        store.persist(task);
    }

    /** True while such a task waits, so that nobody is asked the same thing twice; `about` null means about nothing in particular. */
    public boolean hasOpen(long patient, TaskKind kind, Long about) {
        return !waiting(patient, kind, about).isEmpty();
    }

    /** What waits of this kind about this, in its own words. */
    public List<String> waitingWords(long patient, TaskKind kind, Long about) {
        return waiting(patient, kind, about).stream().map(Task::words).toList();
    }

    /** What waits of this kind for a patient: the words by what they are about. */
    public Map<Long, String> waiting(long patient, TaskKind kind) {
        return store.createQuery(
                        "select t.about, t.words from Task t where t.patient = :patient and t.kind = :kind and t.about is not null and t.doneAt is null",
                        Object[].class)
                .setParameter("patient", patient)
                .setParameter("kind", kind)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1], (one, other) -> other));
    }

    /** What such tasks were about is no longer so: they are done without anybody having had to do it. Gives what they said. */
    public List<String> lift(long patient, TaskKind kind, Long about, Instant now) {
        List<Task> lifted = waiting(patient, kind, about);
        lifted.forEach(t -> t.lift(now));
        return lifted.stream().map(Task::words).toList();
    }

    /** The same of several tasks, whatever they are about. */
    public void lift(List<TaskLine> all, Instant now) {
        all.forEach(line -> task(line.id()).lift(now));
    }

    private List<Task> waiting(long patient, TaskKind kind, Long about) {
        return store.createQuery(
                        "select t from Task t where t.patient = :patient and t.kind = :kind and t.doneAt is null",
                        Task.class)
                .setParameter("patient", patient)
                .setParameter("kind", kind)
                .getResultStream()
                .filter(t -> Objects.equals(t.about(), about))
                .toList();
    }

    /** What waits for this role: emergencies, then what is due first. One statement. */
    public List<TaskLine> open(Role role, int most) {
        var query = lines(role, role == Role.THERAPIST ? IN_CARE : "").setMaxResults(most);
        if (role == Role.THERAPIST) query.setParameter("me", caller.account()).setParameter("now", clock.instant());
        return query.getResultStream().map(Tasks::line).toList();
    }

    /** What waits for therapists about a patient, what is due first first. One statement. */
    public List<TaskLine> waiting(long patient) {
        return lines(Role.THERAPIST, " and t.patient = :patient")
                .setParameter("patient", patient)
                .getResultStream()
                .map(Tasks::line)
                .toList();
    }

    private TypedQuery<Object[]> lines(Role role, String whose) {
        return store.createQuery(
                        "select t, p.givenNames, p.familyName, p.recordNumber, p.phone, v.appointment.startsAt, s from Task t"
                                + " join Patient p on p.id = t.patient left join Visit v on v.id = t.about"
                                + " left join Site s on s.id = v.appointment.site where t.role = :role and t.doneAt is null"
                                + whose
                                + " order by case when t.kind = :first then 0 else 1 end, t.dueOn, t.id",
                        Object[].class)
                .setParameter("first", TaskKind.EMERGENCY)
                .setParameter("role", role);
    }

    private static TaskLine line(Object[] row) {
        LocalDateTime visitAt =
                row[5] == null ? null : LocalDateTime.ofInstant((Instant) row[5], ((Site) row[6]).zone());
        return ((Task) row[0]).line(row[1] + " " + row[2], (String) row[3], (String) row[4], visitAt);
    }

    Task task(long id) {
        Task task = store.find(Task.class, id);
        if (task == null) throw Refusal.notFound();
        return task;
    }
}
