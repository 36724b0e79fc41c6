package extensor.web.arrivals;

import extensor.care.booking.CheckingIn;
import extensor.care.booking.ReadingCalendar;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.WorkingTasks;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.SiteChoice;
import extensor.web.kit.SiteMemory;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The desk's first page: patients expected, here, treated and missed; and what patients ask for. */
@Named
@ViewScoped
public class ArrivalsPage implements Serializable {
    @Inject
    CheckingIn checkingIn;

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    WorkingTasks working;

    @Inject
    SiteMemory siteMemory;

    private final SiteChoice choice = new SiteChoice();
    private final Undo undo = new Undo();
    private long site;
    private CheckingIn.Board board;
    private List<TaskLine> tasks = List.of();
    private boolean cut;

    public void load() {
        site = choice.choose(
                readingCalendar.sites().stream().map(s -> new SiteChoice.SiteOption(s.id(), s.name())), siteMemory);
        read();
    }

    private void read() {
        board = checkingIn.board(site);
        List<TaskLine> open = working.open();
        cut = open.size() == WorkingTasks.MOST;
        tasks = open.stream().filter(task -> task.shownOn(board.day())).toList();
    }

    public void checkIn(AppointmentLine visit) {
        act(() -> checkingIn.checkIn(visit.id()), "arrivals.checked-in", visit);
    }

    public void missed(AppointmentLine visit) {
        act(() -> checkingIn.noShow(visit.id()), "arrivals.noted-missed", visit);
    }

    /** Undoes the last note of this visit. */
    public void back(AppointmentLine visit) {
        try {
            checkingIn.undo(visit.id());
            undo.say(Messages.text("undo.done"));
        } catch (Refusal no) {
            undo.say(Messages.of(no));
        }
        read();
    }

    private void act(Runnable verb, String done, AppointmentLine visit) {
        try {
            verb.run();
            undo.offer(Messages.text(done, visit.patient().name()), () -> {
                checkingIn.undo(visit.id());
                read();
            });
        } catch (Refusal no) {
            undo.say(Messages.of(no));
        }
        read();
    }

    public void done(TaskLine task) {
        try {
            long act = working.done(task.id(), task.revision(), null);
            seenTo(task, act, "arrivals.task-done");
        } catch (Refusal no) {
            undo.say(Messages.of(no));
            read();
        }
    }

    /** Something was done with this task, and can be undone. */
    void seenTo(TaskLine task, long act, String said) {
        undo.offer(Messages.text(said, task.name()), () -> {
            if (!working.undo(task.id(), act)) undo.say(Messages.text("todo.stays-closed"));
            read();
        });
        read();
    }

    public SiteChoice getChoice() {
        return choice;
    }

    public Undo getUndo() {
        return undo;
    }

    public CheckingIn.Board getBoard() {
        return board;
    }

    public List<TaskLine> getTasks() {
        return tasks;
    }

    /** There may be more tasks than are read. */
    public boolean isCut() {
        return cut;
    }
}
