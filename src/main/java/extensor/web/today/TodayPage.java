package extensor.web.today;

import extensor.care.notes.DiscardedNote;
import extensor.care.notes.WritingNotes;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.WorkingTasks;
import extensor.care.today.ReadingToday;
import extensor.care.today.TherapistDay;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.HandOver;
import extensor.web.kit.Messages;
import extensor.web.kit.Undo;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The therapist's day: visits, notes to write, and what changed, each with what to do about it. */
@Named
@ViewScoped
public class TodayPage implements Serializable {
    @Inject
    ReadingToday readingToday;

    @Inject
    WritingNotes writingNotes;

    @Inject
    WorkingTasks working;

    private final Undo undo = new Undo();
    private TherapistDay day;
    private long next;

    @PostConstruct
    void offerBack() {
        HandOver.take(DiscardedNote.class)
                .ifPresent(note -> undo.offer(Messages.text("visit.dropped", note.patientName()), () -> {
                    writingNotes.bringBack(note.visit(), note);
                    load();
                }));
    }

    public void load() {
        day = readingToday.mine();
        next = 0;
    }

    /** Done, without a word; more can be said of it in its form. */
    public void done(TaskLine task) {
        try {
            long act = working.done(task.id(), task.revision(), null);
            seenTo(task, act, Messages.text("today.done", task.name()));
        } catch (Refusal no) {
            undo.say(Messages.of(no));
            load();
        }
    }

    /** Something was done with this task: it can be undone, and the focus goes to the task after it. */
    void seenTo(TaskLine task, long act, String said) {
        int at = places().indexOf(task.id());
        undo.offer(said, () -> {
            if (!working.undo(task.id(), act)) undo.say(Messages.text("todo.stays-closed"));
            load();
            next = task.id();
        });
        load();
        List<Long> left = places();
        boolean stays = left.contains(task.id());
        next = left.isEmpty() ? 0 : left.get(Math.min(stays ? at + 1 : at, left.size() - 1));
    }

    /** The tasks as they stand below each other. */
    private List<Long> places() {
        return Stream.of(day.urgent(), day.news(), day.older())
                .flatMap(List::stream)
                .map(TaskLine::id)
                .toList();
    }

    /** Where a task leads: the record, the plan, or the progress. */
    public String address(TaskLine task) {
        return switch (task.kind()) {
            case EMERGENCY, WARNING_SIGN, RECORD_LOOKED_AT -> "/patients/patient?id=" + Id.text(task.patient());
            case MERGED -> "/patients/facts?id=" + Id.text(task.patient());
            case CAST_DUE -> "/plans/casts?id=" + Id.text(task.subject().id());
            case SUSPENDED, REVIEW, MISSED_VISITS ->
                task.subject().isPlan()
                        ? "/plans/plan?id=" + Id.text(task.subject().id())
                        : "/patients/progress?id=" + Id.text(task.patient());
            default -> "/patients/progress?id=" + Id.text(task.patient());
        };
    }

    /** How much it weighs. */
    public String look(TaskLine task) {
        if (day.watches(task)) return "calm";
        if (day.hoursOverdue(task) > 0) return "stop";
        return switch (task.kind()) {
            case EMERGENCY, SUSPENDED, CALL_TODAY -> "stop";
            case REVIEW -> "calm";
            default -> "caution";
        };
    }

    public String sign(TaskLine task) {
        return switch (task.kind()) {
            case EMERGENCY -> "octagon-x";
            case WARNING_SIGN -> "alert-triangle";
            case CALL_TODAY -> "phone";
            case SUSPENDED -> "ban";
            case MERGED -> "users";
            case RECORD_LOOKED_AT -> "eye";
            case REVIEW -> "target";
            case CAST_DUE -> "clock";
            case MISSED_VISITS -> "calendar";
            case TOO_SORE -> "message";
            default -> "activity";
        };
    }

    /** The task to whose name the focus goes; 0 for none. */
    public long getNext() {
        return next;
    }

    public TherapistDay getDay() {
        return day;
    }

    public Undo getUndo() {
        return undo;
    }
}
