package extensor.web.calendar;

import extensor.care.booking.MovingVisits;
import extensor.care.booking.ReadingCalendar;
import extensor.care.booking.SlotLine;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Id;
import extensor.shared.NamedId;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A day, a time and a therapist typed for a visit: whether it can go there, the question, and the move once it is confirmed. */
@Named
@ViewScoped
public class TimePane implements Serializable {
    @Inject
    MovingVisits movingVisits;

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    CalendarVisitPage page;

    private LocalDate day;
    private LocalTime time;
    private String therapist;
    private List<NamedId> therapists = List.of();
    private SlotLine to;

    /** Begins with what the visit has. */
    public void load() {
        AppointmentLine visit = page.getVisit();
        if (visit == null || !visit.movable()) return;
        day = visit.time().on();
        time = visit.time().from();
        therapist = Id.text(visit.therapist().id());
        therapists = readingCalendar.day(visit.place().site().id(), day).therapists();
    }

    /** What stands against it is said before anything is moved. */
    public void ask() {
        to = null;
        try {
            if (day == null) throw Refusal.at("day", "appointment.which-day");
            if (time == null) throw Refusal.at("at", "appointment.which-time");
            to = movingVisits.at(page.getVisit().id(), Id.of(therapist), day.atTime(time));
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    public void move() {
        SlotLine there = to;
        to = null;
        page.move(there);
    }

    /** It stays where it is. */
    public void keep() {
        to = null;
    }

    /** The place that is asked about; null where there is no question. */
    public SlotLine getTo() {
        return to;
    }

    public List<NamedId> getTherapists() {
        return therapists;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getTherapist() {
        return therapist;
    }

    public void setTherapist(String therapist) {
        this.therapist = therapist;
    }
}
