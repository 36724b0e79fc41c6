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
    private SlotLine to;

    /** Takes what the page sends: the visit, the therapist of the column, the time of the row. */
    public void ask() {
        undo.forget();
        to = null;
        try {
            visit = reading.visit(Id.of(RequestValues.text("visit")));
            to = movingVisits.at(visit.id(), Id.of(RequestValues.text("who")), time(RequestValues.text("at")));
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
        to = null;
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
