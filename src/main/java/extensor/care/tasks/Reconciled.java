package extensor.care.tasks;

import java.util.List;

/**
 * What becomes of the existing tasks when a different set is wanted. Tasks that nobody wants any more, or that say something old, are
 * removed; new ones are added. A task that is done and says the same stays done, unless it is news. Pure.
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
