package extensor.web.calendar;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.booking.CheckingIn;
import extensor.care.booking.MovingVisits;
import extensor.care.booking.ReadingAppointments;
import extensor.care.booking.SlotLine;
import extensor.care.tasks.TimeWanted;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.BookingWords;
import extensor.web.kit.Messages;
import extensor.web.kit.SlotWishes;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One appointment: moved to one of the times offered, kept on its day, its patient checked in; each can be taken back. */
@Named
@ViewScoped
public class CalendarVisitPage implements Serializable {
    @Inject
    ReadingAppointments reading;

    @Inject
    MovingVisits movingVisits;

    @Inject
    CheckingIn checkingIn;

    @Inject
    Caller caller;

    @Inject
    BookingWords bookingWords;

    private final Undo undo = new Undo();
    private String id;
    private AppointmentLine visit;
    private List<AppointmentLine> others = List.of();
    private List<SlotLine> free = List.of();
    private TimeWanted asked;
    private SlotWishes wishes;

    public void load() {
        visit = reading.visit(Id.of(id));
        others = reading.next(visit.patient().id()).stream()
                .filter(v -> v.troubled() && v.id() != visit.id())
                .toList();
        asked = reading.asked(visit.id()).orElse(null);
        if (wishes == null) wishes = SlotWishes.of(asked, visit.time().on().getDayOfWeek());
        free = visit.movable() && visit.plan() != null ? movingVisits.free(visit.id(), wishes.wish()) : List.of();
    }

    /** Offers anew for the wishes that came back. */
    public void follow() {
        load();
    }

    public void move(SlotLine to) {
        act(() -> {
            int moved = movingVisits.move(visit.id(), visit.revision(), to.slot());
            undo.offer(Messages.text("appointment.moved"), () -> {
                movingVisits.undo(visit.id(), moved);
                load();
            });
        });
    }

    /** Keeps it on its day, whatever the plan asks for. */
    public void stay() {
        act(() -> {
            int kept = movingVisits.keep(visit.id(), visit.revision(), true);
            undo.offer(Messages.text("appointment.stays"), () -> {
                movingVisits.keep(visit.id(), kept, false);
                load();
            });
        });
    }

    public void arrived() {
        act(() -> {
            checkingIn.checkIn(visit.id());
            undo.offer(Messages.text("arrivals.checked-in", visit.patient().name()), () -> {
                checkingIn.undo(visit.id());
                load();
            });
        });
    }

    void act(Runnable verb) {
        undo.forget();
        try {
            verb.run();
            load();
        } catch (Refusal no) {
            if (no.field() == null) load();
            Messages.no(no, "form");
        }
    }

    public AppointmentLine getVisit() {
        return visit;
    }

    /** What a therapist can do with the note of this visit, as the key of a text; null where nothing. */
    public String getNote() {
        if (!caller.has(Role.THERAPIST)) return null;
        return switch (visit.state()) {
            case GIVEN -> "appointment.read-note";
            case BOOKED, ARRIVED -> bookingWords.today(visit) ? "appointment.write-note" : null;
            default -> null;
        };
    }

    /** Other appointments of the patient with a problem. */
    public List<AppointmentLine> getOthers() {
        return others;
    }

    public List<SlotLine> getFree() {
        return free;
    }

    /** The other time the patient has asked for and not been answered, or null. */
    public TimeWanted getAsked() {
        return asked;
    }

    public SlotWishes getWishes() {
        return wishes;
    }

    public Undo getUndo() {
        return undo;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
