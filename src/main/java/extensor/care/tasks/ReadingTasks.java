package extensor.care.tasks;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.patients.RecordAccess;
import extensor.shared.Message;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was asked of the therapists of a patient, and what they did: part of the record. */
@UseCase
public class ReadingTasks {
    private static final int MOST = 200;

    /** A task with what was done with it, the last first; `over` is null while it waits. */
    public record TaskStory(
            long id,
            TaskKind kind,
            TaskSubject subject,
            Message message,
            LocalDate dueOn,
            Instant since,
            Instant over,
            List<TaskActLine> acts)
            implements Serializable {}

    @Inject
    Tasks tasks;

    @Inject
    RecordAccess recordAccess;

    /** Those that wait and those with which something was done, the last first. One statement. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<ReadingTasks.TaskStory> ofPatient(long patient) {
        recordAccess.requireToRead(patient);
        Map<Task, List<Tasks.TaskWithAct>> each = tasks.withActs(patient, MOST).stream()
                .collect(Collectors.groupingBy(Tasks.TaskWithAct::task, LinkedHashMap::new, Collectors.toList()));
        return each.entrySet().stream()
                .map(of -> of.getKey()
                        .story(of.getValue().stream()
                                .map(Tasks.TaskWithAct::act)
                                .filter(Objects::nonNull)
                                .map(TaskAct::line)
                                .toList()))
                .toList();
    }
}
