package extensor.web.kit;

import extensor.care.tasks.TaskActLine;
import extensor.care.tasks.TaskLine;
import extensor.shared.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** What was done with a task, in words. */
@Named
@ApplicationScoped
public class TaskWords {
    @Inject
    Clock clock;

    /** "Dr. Lang was told at 14:10." with what else belongs to the act; empty for null. */
    public String act(TaskActLine act, ZoneId zone) {
        if (act == null) return "";
        String said = switch (act.kind()) {
            case DONE -> Messages.text("TaskActKind.DONE");
            case TOLD -> Messages.text("TaskActKind.TOLD", act.told(), when(act.toldAt(), zone));
            case NOT_REACHED ->
                Messages.text("TaskActKind.NOT_REACHED", act.told(), when(act.toldAt(), zone), when(act.again(), zone));
            case HANDED_OVER -> Messages.text("TaskActKind.HANDED_OVER", act.by(), act.to());
            case PUT_OFF -> Messages.text("TaskActKind.PUT_OFF", Formats.weekdayDate(act.until()));
            case TAKEN_BACK -> Messages.text("TaskActKind.TAKEN_BACK");
        };
        return act.note() == null ? said : Messages.text("todo.with-note", said, act.note());
    }

    /** For the desk: "Left a message (Dana)". */
    public String later(TaskActLine act) {
        return Messages.text("arrivals.so-far", Messages.text("CallOutcome." + act.outcome()), act.by());
    }

    private static String when(Instant time, ZoneId zone) {
        return Formats.weekdayTime(time.atZone(zone));
    }

    /** The time of the next try is over, and nobody has said how it went. */
    public boolean overdue(TaskLine task) {
        return task.again() != null && task.again().isBefore(clock.instant());
    }
}
