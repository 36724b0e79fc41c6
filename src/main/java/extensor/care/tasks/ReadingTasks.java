package extensor.care.tasks;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.patients.RecordAccess;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** What was asked of the therapists of a patient, and what they did: part of the record. */
@UseCase
public class ReadingTasks {
    private static final int MOST = 60;

    /** A task with what was done with it, the last first. */
    public record TaskStory(TaskLine task, List<TaskActLine> acts) implements Serializable {}

    @Inject
    Tasks tasks;

    @Inject
    RecordAccess recordAccess;

    /** Those that wait and those with which something was done, but for the oldest acts. Two statements. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<ReadingTasks.TaskStory> ofPatient(long patient) {
        recordAccess.requireToRead(patient);
        List<TaskAct> acts = tasks.acts(patient, MOST);
        return tasks.waitingOrSeenTo(patient).stream()
                .map(task -> new TaskStory(
                        task,
                        acts.stream()
                                .filter(act -> act.task() == task.id())
                                .map(TaskAct::line)
                                .toList()))
                .filter(story -> story.task().over() == null || !story.acts().isEmpty())
                .toList();
    }
}
