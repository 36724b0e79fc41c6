package extensor.care.tasks;

import extensor.shared.Message;
import java.util.Collection;
import java.util.List;

/** The tasks of a patient as they were read once: those that wait, and those that are done while their reason still holds. */
public final class OpenTasks {
    private final long patient;
    private final List<Task> all;
    private final Tasks tasks;

    OpenTasks(long patient, List<Task> all, Tasks tasks) {
        this.patient = patient;
        this.all = all;
        this.tasks = tasks;
    }

    /** Such a task still waits for somebody. */
    public boolean waits(TaskKind kind, TaskSubject subject) {
        return about(kind, List.of(subject)).stream().anyMatch(Task::waiting);
    }

    /** What waits of this kind about this subject and its parts, the oldest first. */
    public List<Message> waiting(TaskKind kind, TaskSubject subject) {
        return about(kind, List.of(subject)).stream()
                .filter(Task::waiting)
                .map(Task::message)
                .toList();
    }

    /** From now on exactly the wanted tasks of this kind wait for these subjects and their parts, each subject once. */
    public void keep(TaskKind kind, Collection<TaskSubject> subjects, List<Wanted> wanted) {
        tasks.change(patient, kind, Reconciled.of(about(kind, subjects), wanted));
    }

    private List<Task> about(TaskKind kind, Collection<TaskSubject> subjects) {
        return all.stream()
                .filter(task -> task.kind() == kind)
                .filter(task -> subjects.stream().anyMatch(subject -> subject.covers(task.subject())))
                .toList();
    }
}
