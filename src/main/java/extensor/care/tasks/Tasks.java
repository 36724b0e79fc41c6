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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The tasks. Therapists have those of patients in their care, the desk has those of everybody. */
@ApplicationScoped
public class Tasks {
    /** Of patients in care; one that a colleague was asked to see to only as long as that colleague cannot, or it cannot wait. */
    private static final String IN_CARE =
            " and t.patient in (select c.patient from CareRelationship c where " + RecordAccess.NOW_MINE + ")"
                    + " and (t.owner is null or t.owner = :me or t.kind in (:first, :second) or not exists"
                    + " (select o.id from CareRelationship o, Account a where o.patient = t.patient and o.account = t.owner"
                    + " and o.until > :now and o.since <= :now and a.id = t.owner and " + isTrue("a.enabled") + " and "
                    + isTrue("a.therapist") + "))";

    /** In a query with a subquery no values are bound, and a written boolean would be a number, which not every database compares with one. */
    private static String isTrue(String column) {
        return "SQL('case when ? then 1 else 0 end', " + column + ") = 1";
    }

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

    /**
     * The open tasks of this role: emergencies first, then what may do harm at home and casts that are overdue, then by due date; none that is put off beyond tomorrow, wherever that is. One
     * statement.
     */
    public List<TaskLine> open(Role role, int most) {
        Instant now = clock.instant();
        var query = lines(
                        " and t.doneAt is null and (t.shownFrom is null or t.shownFrom <= :tomorrow)"
                                + (role == Role.THERAPIST ? IN_CARE : ""),
                        role)
                .setParameter(
                        "tomorrow", LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))
                .setMaxResults(most);
        if (role == Role.THERAPIST) query.setParameter("me", caller.account()).setParameter("now", now);
        return query.getResultStream().map(Tasks::line).toList();
    }

    /** A patient's tasks for therapists, the earliest due first. One statement. */
    public List<TaskLine> waiting(long patient) {
        return lines(" and t.patient = :patient and t.doneAt is null", Role.THERAPIST)
                .setParameter("patient", patient)
                .getResultStream()
                .map(Tasks::line)
                .toList();
    }

    private TypedQuery<Object[]> lines(String which, Role role) {
        return store.createQuery(
                        "select t, p.givenNames, p.familyName, p.recordNumber, p.phone, a from Task t"
                                + " join Patient p on p.id = t.patient left join TaskAct a on a.id = t.lastAct where t.role = :role"
                                + which
                                + " order by case when t.kind = :first then 0 when t.kind = :second then 1 when t.kind = :cast and t.dueOn < :today then 1"
                                + " else 2 end, t.dueOn, t.id",
                        Object[].class)
                .setParameter("first", TaskKind.EMERGENCY)
                .setParameter("second", TaskKind.CALL_TODAY)
                .setParameter("cast", TaskKind.CAST_DUE)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter("role", role);
    }

    private static TaskLine line(Object[] row) {
        return ((Task) row[0]).line(PatientName.of(row[1], row[2]), (String) row[3], (String) row[4], (TaskAct) row[5]);
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

    /** What was done with a task, in the order of time. */
    List<TaskAct> acts(Task task) {
        return store.createQuery("select a from TaskAct a where a.task = :task order by a.id", TaskAct.class)
                .setParameter("task", task.id())
                .getResultList();
    }

    /** A task with one act on it, or null. */
    record TaskWithAct(Task task, TaskAct act) {}

    /** The tasks of a patient for therapists that wait or with which something was done, once for each act, the last first. One statement. */
    List<TaskWithAct> withActs(long patient, int most) {
        return store.createQuery(
                        "select t, a from Task t left join TaskAct a on a.task = t.id where t.patient = :patient and t.role = :role"
                                + " and (t.doneAt is null or a.id is not null) order by t.id desc, a.id desc",
                        Object[].class)
                .setParameter("patient", patient)
                .setParameter("role", Role.THERAPIST)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new TaskWithAct((Task) row[0], (TaskAct) row[1]))
                .toList();
    }

    /** The act is kept, and its task stands as its acts now leave it. Gives the id of the act. */
    long add(Task task, TaskAct act) {
        List<TaskAct> acts = new ArrayList<>(acts(task));
        acts.add(act);
        store.persist(act);
        task.follow(acts);
        return act.id();
    }
}
