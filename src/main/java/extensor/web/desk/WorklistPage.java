package extensor.web.desk;

import extensor.care.schedule.Booking;
import extensor.care.schedule.Worklist;
import extensor.shared.Id;
import extensor.web.kit.Say;
import extensor.web.kit.Undo;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What is signed and not booked, a page at a time; and, after a booking, the way to take it back. */
@Named
@ViewScoped
public class WorklistPage implements Serializable {
    private static final int PAGE = 25;

    @Inject
    Worklist worklist;

    @Inject
    Booking booking;

    private final Undo undo = new Undo();
    private int page;
    private Worklist.Page found;
    private BookPage.Result result;

    public void load() {
        page = Math.max(0, page);
        read();
        result = BookPage.Result.left(FacesContext.getCurrentInstance());
        if (result != null) undo.offer(Say.text("book.done", result.visits(), result.patient()), this::takeBack);
    }

    private void read() {
        found = worklist.pending(page * PAGE, PAGE);
        if (!found.lines().isEmpty() || page == 0) return;
        page = 0;
        read();
    }

    private void takeBack() {
        booking.undo(Id.of(result.plan()), result.request());
        result = null;
        read();
    }

    public Worklist.Page getFound() {
        return found;
    }

    /** What was booked a moment ago; null for nothing. */
    public BookPage.Result getResult() {
        return undo.isPossible() ? result : null;
    }

    public boolean isMore() {
        return found.all() > (page + 1L) * PAGE;
    }

    public Undo getUndo() {
        return undo;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
