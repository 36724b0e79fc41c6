package extensor.web.today;

import extensor.care.tasks.TaskLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a therapist can fill in about a task. */
public enum TaskForm {
    TOLD,
    DONE,
    HAND_OVER,
    PUT_OFF;

    /** Those that suit a task today, the usual one first. */
    static List<TaskForm> of(TaskLine task, LocalDate today) {
        List<TaskForm> forms = new ArrayList<>();
        if (!task.kind().endsByItself()) forms.add(task.kind().asksWhom() ? TOLD : DONE);
        if (task.kind().canBeHandedOver()) forms.add(HAND_OVER);
        if (task.putOffTo(today) != null) forms.add(PUT_OFF);
        return forms;
    }
}
