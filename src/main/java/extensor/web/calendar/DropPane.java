package extensor.web.calendar;

import extensor.care.booking.MovingVisits;
import extensor.care.booking.ReadingAppointments;
import extensor.care.booking.SlotLine;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A visit dropped in the calendar: checks the place, asks, and moves it once confirmed. */
@Named
@ViewScoped
public class DropPane implements Serializable {
    @Inject
    ReadingAppointments reading;

    @Inject
    MovingVisits movingVisits;

    @Inject
    CalendarPage page;

    private final Undo undo = new Undo();
    private AppointmentLine visit;
    private List<SlotLine> both = List.of();
    private SlotLine to;

    /** Takes what the page sends: the visit, the therapist of the column, the time of the row. */
    public void ask() {
        undo.forget();
        keep();
        try {
            visit = reading.visit(Id.of(RequestValues.text("visit")));
            List<SlotLine> found =
                    movingVisits.at(visit.id(), Id.of(RequestValues.text("therapist")), time(RequestValues.text("at")));
            if (found.size() > 1) both = found;
            else to = found.get(0);
        } catch (Refusal no) {
            undo.say(Messages.of(no));
        }
    }

    private static LocalDateTime time(String text) {
        if (text == null) throw Refusal.notFound();
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.notFound();
        }
    }

    public void move() {
        long moved = visit.id();
        try {
            int revision = movingVisits.move(moved, visit.revision(), to.slot());
            undo.offer(Messages.text("calendar.moved", visit.patient().name()), () -> {
                movingVisits.undo(moved, revision);
                page.load();
            });
        } catch (Refusal no) {
            undo.say(Messages.of(no));
        }
        to = null;
        page.load();
    }

    /** It stays where it is. */
    public void keep() {
        both = List.of();
        to = null;
    }

    /** One of two times that the clock shows alike. */
    public void choose(SlotLine one) {
        both = List.of();
        to = one;
    }

    /** The two places to choose from where the clock shows the time of the row twice; else none. */
    public List<SlotLine> getBoth() {
        return both;
    }

    public Undo getUndo() {
        return undo;
    }

    public AppointmentLine getVisit() {
        return visit;
    }

    /** The place to confirm, or null. */
    public SlotLine getTo() {
        return to;
    }
}
