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

/** The days on which the chosen therapist is away. */
@Named
@ViewScoped
public class AbsencePane implements Serializable {
    @Inject
    HoursPage page;

    @Inject
    KeepingHours keeping;

    @Inject
    ReadingAppointments visits;

    private final TypedValues typed = new TypedValues();

    public void add() {
        page.act("absence", () -> {
            HoursSheet.Hours therapist = page.getChosen();
            LocalDate first = typed.day("first");
            LocalDate last = typed.day("last");
            long absence = keeping.away(therapist.account(), first, last, typed.text("reason"));
            int touched = visits.touchedByAbsence(therapist.account(), first, last);
            page.getUndo().offer(Messages.text("absence.saved", therapist.name(), touched), () -> {
                keeping.notAway(absence);
                page.again();
            });
            typed.clear();
            page.again();
        });
    }

    public void remove(HoursSheet.Away away) {
        page.remove(() -> {
            keeping.notAway(away.id());
            page.getUndo().offer(Messages.text("absence.removed"), () -> {
                keeping.away(away.account(), away.days().first(), away.days().last(), away.reason());
                page.again();
            });
        });
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
