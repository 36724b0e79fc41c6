package extensor.web.calendar;

import extensor.care.booking.CancellingVisits;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.CancelReason;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Cancelling an appointment, with the reason. */
@Named
@ViewScoped
public class CancelPane implements Serializable {
    @Inject
    CancellingVisits cancellingVisits;

    @Inject
    CalendarVisitPage page;

    private CancelReason reason;

    public void cancel() {
        page.act(() -> {
            if (reason == null) throw Refusal.at("reason", "appointment.why");
            AppointmentLine visit = page.getVisit();
            cancellingVisits.cancel(visit.id(), visit.revision(), reason);
            page.getUndo().offer(Messages.text("appointment.cancelled"), () -> {
                cancellingVisits.undo(visit.id());
                page.load();
            });
        });
    }

    public List<CancelReason> getReasons() {
        return CancelReason.toChoose();
    }

    public CancelReason getReason() {
        return reason;
    }

    public void setReason(CancelReason reason) {
        this.reason = reason;
    }
}
