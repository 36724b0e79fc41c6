package extensor.web.clinic;

import extensor.care.booking.ReadingAppointments;
import extensor.care.clinic.HoursSheet;
import extensor.care.clinic.KeepingHours;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/** The days on which the site is closed. */
@Named
@ViewScoped
public class ClosedDaysPane implements Serializable {
    @Inject
    HoursPage page;

    @Inject
    KeepingHours keeping;

    @Inject
    ReadingAppointments visits;

    private final TypedValues typed = new TypedValues();

    public void add() {
        page.act("closed", () -> {
            long site = page.getSheet().site();
            LocalDate on = typed.day("on");
            long day = keeping.close(site, on, typed.text("reason"));
            page.getUndo().offer(Messages.text("closed.saved", visits.touchedByClosing(site, on)), () -> {
                keeping.open(day);
                page.again();
            });
            typed.clear();
            page.again();
        });
    }

    public void remove(HoursSheet.Closed day) {
        page.remove(() -> {
            keeping.open(day.id());
            page.getUndo().offer(Messages.text("closed.removed"), () -> {
                keeping.close(page.getSheet().site(), day.on(), day.reason());
                page.again();
            });
        });
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
