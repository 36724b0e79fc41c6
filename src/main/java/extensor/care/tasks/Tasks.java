package extensor.care.tasks;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.PatientName;
import extensor.care.patients.RecordAccess;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The tasks. Therapists have those of patients in their care, the desk has those of everybody. */
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

    /** From now on exactly the wanted tasks of this kind wait for this subject and its parts. The caller has locked the patient. */
    public void keep(long patient, TaskKind kind, TaskSubject subject, List<Wanted> wanted) {
        keep(patient, kind, List.of(subject), wanted);
    }

    /** The same for several subjects. */
    public void keep(long patient, TaskKind kind, Collection<TaskSubject> subjects, List<Wanted> wanted) {
        standing(patient).keep(kind, subjects, wanted);
    }

    /** The tasks of a patient, for callers who maintain several kinds. One statement. */
    public OpenTasks standing(long patient) {
        List<Task> all = store.createQuery(
                        "select t from Task t where t.patient = :patient and (t.doneAt is null or t.stands = true) order by t.id",
                        Task.class)
                .setParameter("patient", patient)
                .getResultList();
        return new OpenTasks(patient, all, this);
    }

    void change(long patient, TaskKind kind, Reconciled tasks) {
        Instant now = clock.instant();
        tasks.gone().forEach(task -> task.lift(now));
        if (!tasks.gone().isEmpty()) store.flush();
        tasks.fresh().forEach(fresh -> store.persist(new Task(patient, kind, fresh, now)));
    }

    /** What waits of this kind about this subject and its parts, the oldest first. */
    public List<OpenTask> waiting(long patient, TaskKind kind, TaskSubject subject) {
        return waiting(patient, kind).stream()
                .filter(task -> subject.covers(task.subject()))
                .toList();
    }

    /** What waits of this kind for a patient, the oldest first. One statement. */
    public List<OpenTask> waiting(long patient, TaskKind kind) {
        return store.createQuery(
                        "select t from Task t where t.patient = :patient and t.kind = :kind and t.doneAt is null order by t.id",
                        Task.class)
                .setParameter("patient", patient)
                .setParameter("kind", kind)
                .getResultStream()
                .map(task -> new OpenTask(task.subject(), task.message()))
                .toList();
    }

    /** The open tasks of this role: emergencies first, then what may do harm at home, then by due date. One statement. */
    public List<TaskLine> open(Role role, int most) {
        var query = lines(role, role == Role.THERAPIST ? IN_CARE : "").setMaxResults(most);
        if (role == Role.THERAPIST) query.setParameter("me", caller.account()).setParameter("now", clock.instant());
        return query.getResultStream().map(Tasks::line).toList();
    }

    /** A patient's tasks for therapists, the earliest due first. One statement. */
    public List<TaskLine> waiting(long patient) {
        return lines(Role.THERAPIST, " and t.patient = :patient")
                .setParameter("patient", patient)
                .getResultStream()
                .map(Tasks::line)
                .toList();
    }

    private TypedQuery<Object[]> lines(Role role, String whose) {
        return store.createQuery(
                        "select t, p.givenNames, p.familyName, p.recordNumber, p.phone from Task t"
                                + " join Patient p on p.id = t.patient where t.role = :role and t.doneAt is null"
                                + whose
                                + " order by case when t.kind = :first then 0 when t.kind = :second then 1 else 2 end, t.dueOn, t.id",
                        Object[].class)
                .setParameter("first", TaskKind.EMERGENCY)
                .setParameter("second", TaskKind.CALL_TODAY)
                .setParameter("role", role);
    }

    private static TaskLine line(Object[] row) {
        return ((Task) row[0]).line(PatientName.of(row[1], row[2]), (String) row[3], (String) row[4]);
    }

    /** Of two that ask the same about a patient with two records, one is enough. */
    void dropTwins(long kept, long merged) {
        List<Task> mine = about(kept);
        about(merged).stream()
                .filter(task -> mine.stream().anyMatch(task::isTwinOf))
                .toList()
                .forEach(task -> task.lift(clock.instant()));
        store.flush();
    }

    private List<Task> about(long patient) {
        return store.createQuery(
                        "select t from Task t where t.patient = :patient and t.stands = true and t.subject.kind = :kind",
                        Task.class)
                .setParameter("patient", patient)
                .setParameter("kind", TaskSubject.Kind.PATIENT)
                .getResultList();
    }

    /** Those about the one record, of the patient who now has the other one, are about that. What was read of them before is read again. */
    void rename(long from, long to) {
        store.createNativeQuery(
                        "update task set subject_id = ? where subject_id = ? and patient_id = ? and subject_kind = 'PATIENT'")
                .setParameter(1, to)
                .setParameter(2, from)
                .setParameter(3, to)
                .executeUpdate();
        store.createQuery("select t from Task t where t.patient = :patient and t.stands = true", Task.class)
                .setParameter("patient", to)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    void flush() {
        store.flush();
    }

    Task task(long id) {
        Task task = store.find(Task.class, id);
        if (task == null) throw Refusal.notFound();
        return task;
    }
}
