package extensor.care.tasks;

import java.util.List;

/**
 * What is to become of the tasks that stand when something else is wanted: those that nobody wants any more go, and so do those that say something old; what is
 * new comes. What was done and says the same stays done, unless it is news. Pure.
 */
record Reconciled(List<Task> gone, List<Wanted> fresh) {
    static Reconciled of(List<Task> standing, List<Wanted> wanted) {
        List<Task> gone = standing.stream()
                .filter(task -> wanted.stream().noneMatch(task::answers))
                .toList();
        List<Wanted> fresh = wanted.stream()
                .filter(one -> standing.stream().noneMatch(task -> task.answers(one)))
                .toList();
        return new Reconciled(gone, fresh);
    }
}
