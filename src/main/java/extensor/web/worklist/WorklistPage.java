package extensor.web.worklist;

import extensor.care.booking.BookingVisits;
import extensor.care.booking.ReadingWorklist;
import extensor.shared.Id;
import extensor.web.kit.HandOver;
import extensor.web.kit.Messages;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The plans to book, a page at a time; after a booking, its undo. */
@Named
@ViewScoped
public class WorklistPage implements Serializable {
    private static final int PAGE = 25;
    private static final String NUMBER = "\\d{1,6}";

    @Inject
    ReadingWorklist readingWorklist;

    @Inject
    BookingVisits bookingVisits;

    private final Undo undo = new Undo();
    private String page;
    private int number;
    private ReadingWorklist.WorklistPart found;
    private BookPage.Result result;

    public void load() {
        number = page != null && page.matches(NUMBER) ? Integer.parseInt(page) : 0;
        read();
        result = HandOver.take(BookPage.Result.class).orElse(null);
        if (result != null) undo.offer(Messages.text("book.done", result.visits(), result.patient()), this::takeBack);
    }

    private void read() {
        found = readingWorklist.pending(number * PAGE, PAGE);
        if (!found.lines().isEmpty() || number == 0) return;
        number = 0;
        read();
    }

    private void takeBack() {
        bookingVisits.undo(Id.of(result.plan()), result.request());
        result = null;
        read();
    }

    public ReadingWorklist.WorklistPart getFound() {
        return found;
    }

    /** What was booked a moment ago; null for nothing. */
    public BookPage.Result getResult() {
        return undo.isPossible() ? result : null;
    }

    public boolean isMore() {
        return found.all() > (number + 1L) * PAGE;
    }

    public Undo getUndo() {
        return undo;
    }

    /** The page that is shown, counted from 0. */
    public int getNumber() {
        return number;
    }

    public String getPage() {
        return page;
    }

    /** As it stands in the address; anything else leads to the first page. */
    public void setPage(String page) {
        this.page = page;
    }
}
