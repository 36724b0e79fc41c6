package extensor.web.arrivals;

import extensor.care.tasks.CallOutcome;
import extensor.care.tasks.DeferringTasks;
import extensor.care.tasks.TaskLine;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A task of the desk that is tried again on another day, and how it went so far. */
@Named
@ViewScoped
public class CallLaterPane implements Serializable {
    @Inject
    ArrivalsPage page;

    @Inject
    DeferringTasks deferring;

    private final TypedValues typed = new TypedValues();
    private TaskLine task;

    public void open(TaskLine chosen) {
        task = chosen;
        typed.clear();
        typed.put("until", page.getBoard().day().plusDays(1));
    }

    public void save() {
        long act;
        try {
            act = deferring.callLater(
                    task.id(), task.revision(), typed.day("until"), typed.one(CallOutcome.class, "outcome"));
        } catch (Refusal no) {
            Messages.no(no, "form");
            return;
        }
        TaskLine done = task;
        close();
        page.seenTo(done, act, "arrivals.later-said");
    }

    public void close() {
        task = null;
    }

    /** The open task, as a text; null while none is open. */
    public String getOpened() {
        return task == null ? null : Id.text(task.id());
    }

    public void setOpened(String opened) {
        page.getTasks().stream()
                .filter(one -> one.id() == Id.of(opened))
                .findFirst()
                .ifPresent(this::open);
    }

    public LocalDate getLast() {
        return task == null ? null : task.putOffTo(page.getBoard().day());
    }

    public List<CallOutcome> getOutcomes() {
        return List.of(CallOutcome.values());
    }

    public TaskLine getTask() {
        return task;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
