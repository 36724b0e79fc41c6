package extensor.web.arrivals;

import extensor.care.booking.Arrivals;
import extensor.care.booking.Diary;
import extensor.care.booking.VisitLine;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.WorkingTasks;
import extensor.shared.Refusal;
import extensor.web.kit.Say;
import extensor.web.kit.SiteChoice;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The desk's first page: who is expected, who is here, who was treated, who did not come; and what patients ask for. */
@Named
@ViewScoped
public class ArrivalsPage implements Serializable {
    @Inject
    Arrivals arrivals;

    @Inject
    Diary diary;

    @Inject
    WorkingTasks working;

    private final SiteChoice choice = new SiteChoice();
    private final Undo undo = new Undo();
    private long site;
    private Arrivals.Board board;
    private List<TaskLine> tasks = List.of();

    public void load() {
        site = choice.choose(diary.sites().stream()
                .map(s -> new SiteChoice.Site(s.id(), s.name()))
                .toList());
        read();
    }

    private void read() {
        board = arrivals.board(site);
        tasks = working.open();
    }

    public void checkIn(VisitLine visit) {
        act(() -> arrivals.checkIn(visit.id()), "arrivals.checked-in", visit);
    }

    public void missed(VisitLine visit) {
        act(() -> arrivals.noShow(visit.id()), "arrivals.noted-missed", visit);
    }

    /** Takes back what was noted last of this visit. */
    public void back(VisitLine visit) {
        try {
            arrivals.undo(visit.id());
            undo.say(Say.text("undo.done"));
        } catch (Refusal no) {
            undo.say(Say.of(no));
        }
        read();
    }

    private void act(Runnable verb, String done, VisitLine visit) {
        try {
            verb.run();
            undo.offer(Say.text(done, visit.patientName()), () -> {
                arrivals.undo(visit.id());
                read();
            });
        } catch (Refusal no) {
            undo.say(Say.of(no));
        }
        read();
    }

    public void done(TaskLine task) {
        try {
            working.done(task.id());
            undo.offer(Say.text("arrivals.task-done", task.name()), () -> {
                working.undo(task.id());
                read();
            });
        } catch (Refusal no) {
            undo.say(Say.of(no));
        }
        read();
    }

    public SiteChoice getChoice() {
        return choice;
    }

    public Undo getUndo() {
        return undo;
    }

    public Arrivals.Board getBoard() {
        return board;
    }

    public List<TaskLine> getTasks() {
        return tasks;
    }

    /** The list may go on: no more than these are read. */
    public boolean isCut() {
        return tasks.size() == WorkingTasks.MOST;
    }
}
