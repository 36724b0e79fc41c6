package extensor.web.calendar;

import extensor.care.booking.MovingVisits;
import extensor.care.booking.ReadingCalendar;
import extensor.care.booking.SlotLine;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Id;
import extensor.shared.NamedId;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A typed day, time and therapist for a visit: checks the place, asks, and moves it once confirmed. */
@Named
@ViewScoped
public class TimePane implements Serializable {
    @Inject
    MovingVisits movingVisits;

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    CalendarVisitPage page;

    private final TypedValues typed = new TypedValues();
    private List<NamedId> therapists = List.of();
    private List<SlotLine> both = List.of();
    private SlotLine to;

    /** Begins with what the visit has. */
    public void load() {
        AppointmentLine visit = page.getVisit();
        if (visit == null || !visit.movable()) return;
        typed.put("day", visit.time().on());
        typed.put("time", visit.time().from());
        typed.put("therapist", Id.text(visit.therapist().id()));
        therapists =
                readingCalendar.day(visit.place().site().id(), typed.day("day")).therapists();
    }

    /** Says what is against it before anything is moved. */
    public void ask() {
        keep();
        try {
            LocalDate day = typed.day("day");
            LocalTime time = typed.time("time");
            if (day == null) throw Refusal.at("day", "appointment.which-day");
            if (time == null) throw Refusal.at("at", "appointment.which-time");
            offer(movingVisits.at(page.getVisit().id(), Id.of(typed.text("therapist")), day.atTime(time)));
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    private void offer(List<SlotLine> found) {
        if (found.size() > 1) both = found;
        else to = found.get(0);
    }

    /** One of two times that the clock shows alike. */
    public void choose(SlotLine one) {
        both = List.of();
        to = one;
    }

    public void move() {
        SlotLine there = to;
        to = null;
        page.move(there);
    }

    /** It stays where it is. */
    public void keep() {
        both = List.of();
        to = null;
    }

    /** The two places to choose from where the clock shows the typed time twice; else none. */
    public List<SlotLine> getBoth() {
        return both;
    }

    /** The place to confirm, or null. */
    public SlotLine getTo() {
        return to;
    }

    public List<NamedId> getTherapists() {
        return therapists;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
