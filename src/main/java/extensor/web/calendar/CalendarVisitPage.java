package extensor.web.calendar;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.booking.Arrivals;
import extensor.care.booking.CancelReason;
import extensor.care.booking.Cancelling;
import extensor.care.booking.Moving;
import extensor.care.booking.ReadingVisits;
import extensor.care.booking.SlotLine;
import extensor.care.booking.VisitLine;
import extensor.care.tasks.TimeWanted;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Say;
import extensor.web.kit.Undo;
import extensor.web.kit.Wishes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One appointment: moved to one of the times offered, cancelled with a reason, its patient checked in; each can be taken back. */
@Named
@ViewScoped
public class CalendarVisitPage implements Serializable {
    @Inject
    ReadingVisits reading;

    @Inject
    Moving moving;

    @Inject
    Cancelling cancelling;

    @Inject
    Arrivals arrivals;

    @Inject
    Caller caller;

    private final Undo undo = new Undo();
    private String id;
    private VisitLine visit;
    private List<VisitLine> others = List.of();
    private List<SlotLine> free = List.of();
    private CancelReason reason;
    private TimeWanted asked;
    private Wishes wishes;

    public void load() {
        visit = reading.visit(Id.of(id));
        others = reading.next(visit.patient()).stream()
                .filter(v -> v.troubled() && v.id() != visit.id())
                .toList();
        asked = reading.asked(visit.id()).orElse(null);
        if (wishes == null) wishes = Wishes.of(asked, visit.at().getDayOfWeek());
        free = visit.movable() && visit.plan() != null ? moving.free(visit.id(), wishes.wish()) : List.of();
    }

    public void move(SlotLine to) {
        act(() -> {
            int moved = moving.move(visit.id(), visit.revision(), to.slot());
            undo.offer(Say.text("appointment.moved"), () -> {
                moving.undo(visit.id(), moved);
                load();
            });
        });
    }

    /** It stays on its day, whatever the plan asks for. */
    public void stay() {
        act(() -> {
            int kept = moving.keep(visit.id(), visit.revision(), true);
            undo.offer(Say.text("appointment.stays"), () -> {
                moving.keep(visit.id(), kept, false);
                load();
            });
        });
    }

    public void cancel() {
        act(() -> {
            if (reason == null) throw Refusal.at("reason", "appointment.why");
            cancelling.cancel(visit.id(), visit.revision(), reason);
            undo.offer(Say.text("appointment.cancelled"), () -> {
                cancelling.undo(visit.id());
                load();
            });
        });
    }

    public void arrived() {
        act(() -> {
            arrivals.checkIn(visit.id());
            undo.offer(Say.text("arrivals.checked-in", visit.patientName()), () -> {
                arrivals.undo(visit.id());
                load();
            });
        });
    }

    private void act(Runnable verb) {
        undo.forget();
        try {
            verb.run();
            load();
        } catch (Refusal no) {
            if (no.field() == null) load();
            Say.no(no, "form");
        }
    }

    public List<CancelReason> getReasons() {
        return CancelReason.toChoose();
    }

    public VisitLine getVisit() {
        return visit;
    }

    /** What else of this patient cannot stay as it is. */
    public List<VisitLine> getOthers() {
        return others;
    }

    public List<SlotLine> getFree() {
        return free;
    }

    /** When the patient would rather come, where that was asked and waits for an answer; or null. */
    public TimeWanted getAsked() {
        return asked;
    }

    public Wishes getWishes() {
        return wishes;
    }

    public boolean isDesk() {
        return caller.role() == Role.DESK;
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

    public CancelReason getReason() {
        return reason;
    }

    public void setReason(CancelReason reason) {
        this.reason = reason;
    }
}
