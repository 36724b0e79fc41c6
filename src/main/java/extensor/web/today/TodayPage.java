package extensor.web.today;

import extensor.care.notes.Charting;
import extensor.care.notes.GivenUp;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.WorkingTasks;
import extensor.care.today.Day;
import extensor.care.today.Today;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.HandOver;
import extensor.web.kit.Say;
import extensor.web.kit.Undo;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The therapist's day: who comes, what is to be written, what changed; each line with the one thing to do about it. */
@Named
@ViewScoped
public class TodayPage implements Serializable {
    @Inject
    Today today;

    @Inject
    Charting charting;

    @Inject
    WorkingTasks working;

    private final Undo undo = new Undo();
    private Day day;

    @PostConstruct
    void offerBack() {
        HandOver.take(GivenUp.class)
                .ifPresent(note -> undo.offer(Say.text("visit.dropped", note.patientName()), () -> {
                    charting.bringBack(note.plan(), note);
                    day = null;
                }));
    }

    /** The task is seen to; it can be put back. */
    public void done(TaskLine task) {
        try {
            working.done(task.id());
            undo.offer(Say.text("today.done", task.name()), () -> {
                working.undo(task.id());
                day = null;
            });
        } catch (Refusal no) {
            undo.say(Say.of(no));
        }
        day = null;
    }

    /** Where one sees more of a task: the record, the plan it is about, or how the patient gets on. */
    public String address(TaskLine task) {
        return switch (task.kind()) {
            case EMERGENCY -> "/patients/patient?id=" + Id.text(task.patient());
            case SUSPENDED, REVIEW ->
                task.about() == null
                        ? "/patients/progress?id=" + Id.text(task.patient())
                        : "/plans/plan?id=" + Id.text(task.about());
            default -> "/patients/progress?id=" + Id.text(task.patient());
        };
    }

    public String sign(TaskLine task) {
        return switch (task.kind()) {
            case EMERGENCY -> "octagon-x";
            case SUSPENDED -> "ban";
            case REVIEW -> "target";
            case TOO_SORE -> "message";
            default -> "activity";
        };
    }

    public Day getDay() {
        if (day == null) day = today.mine();
        return day;
    }

    public Undo getUndo() {
        return undo;
    }
}
