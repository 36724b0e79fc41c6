package extensor.web.today;

import extensor.care.patients.Colleague;
import extensor.care.tasks.DeferringTasks;
import extensor.care.tasks.TaskClock;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.ToldWhom;
import extensor.care.tasks.WorkingTasks;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The open task of the day, and what is filled in about it. */
@Named
@ViewScoped
public class TaskPane implements Serializable {
    @Inject
    TodayPage page;

    @Inject
    WorkingTasks working;

    @Inject
    DeferringTasks deferring;

    private final TypedValues typed = new TypedValues();
    private TaskLine task;
    private TaskClock clock;
    private TaskForm shown;
    private List<TaskForm> forms = List.of();
    private List<Colleague> colleagues = List.of();

    public void open(TaskLine chosen) {
        task = chosen;
        clock = working.clock(chosen.id());
        LocalDateTime now = clock.now();
        forms = TaskForm.of(chosen, now.toLocalDate());
        typed.clear();
        typed.put("day", now.toLocalDate());
        typed.put("at", now.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        typed.put("againDay", now.toLocalDate());
        show(forms.get(0));
    }

    public void show(TaskForm form) {
        shown = form;
        if (form == TaskForm.HAND_OVER) colleagues = deferring.colleagues(task.patient());
    }

    public void save() {
        long act;
        try {
            act = switch (shown) {
                case TOLD -> tell();
                case DONE -> working.done(task.id(), task.revision(), typed.text("note"));
                case HAND_OVER -> handOver();
                case PUT_OFF -> deferring.putOff(task.id(), task.revision(), typed.day("until"), typed.text("reason"));
            };
        } catch (Refusal no) {
            Messages.no(no, "form");
            return;
        }
        TaskLine done = task;
        String said = said();
        close();
        page.seenTo(done, act, said);
    }

    private long tell() {
        Boolean reached = typed.has("reached") ? typed.yes("reached") : null;
        return working.told(
                task.id(),
                task.revision(),
                new ToldWhom(
                        typed.text("whom"),
                        typed.moment("day", "at"),
                        reached,
                        typed.moment("againDay", "againTime"),
                        clock.zone(),
                        typed.text("note")));
    }

    private long handOver() {
        if (!typed.has("account")) throw Refusal.at("account", "todo.colleague");
        return deferring.handOver(task.id(), task.revision(), typed.id("account"), typed.text("reason"));
    }

    private String said() {
        return switch (shown) {
            case TOLD -> Messages.text(typed.yes("reached") ? "todo.told-said" : "todo.not-reached-said", task.name());
            case DONE -> Messages.text("today.done", task.name());
            case HAND_OVER -> Messages.text("todo.handed-said", task.name());
            case PUT_OFF -> Messages.text("todo.put-off-said", Formats.weekdayDate(typed.day("until")), task.name());
        };
    }

    public void close() {
        task = null;
        typed.clear();
    }

    /** The open task with what is shown of it, as a text; null while none is open. */
    public String getOpened() {
        return task == null ? null : Id.text(task.id()) + "-" + shown;
    }

    public void setOpened(String opened) {
        String[] parts = opened.split("-");
        for (TaskLine one : page.getDay().tasks())
            if (one.id() == Id.of(parts[0])) {
                open(one);
                show(TaskForm.valueOf(parts[1]));
            }
    }

    public LocalDate getLast() {
        return task == null ? null : task.putOffTo(clock.now().toLocalDate());
    }

    public TaskLine getTask() {
        return task;
    }

    public TaskClock getClock() {
        return clock;
    }

    public TaskForm getShown() {
        return shown;
    }

    public List<TaskForm> getForms() {
        return forms;
    }

    public List<Colleague> getColleagues() {
        return colleagues;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
