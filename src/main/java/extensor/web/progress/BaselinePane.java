package extensor.web.progress;

import extensor.care.measures.MeasurementLine;
import extensor.care.progress.PinningBaseline;
import extensor.care.progress.SeriesSheet;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** With which value a series begins: one is pinned, with the reason, or let go. */
@Named
@ViewScoped
public class BaselinePane implements Serializable {
    @Inject
    ProgressPage page;

    @Inject
    PinningBaseline pinning;

    private final TypedValues typed = new TypedValues();
    private String pin;
    private Long seen;
    private transient MeasurementLine line;

    void follow() {
        seen = page.getSeries().rows().stream()
                .map(SeriesSheet.ValueRow::line)
                .filter(MeasurementLine::pinned)
                .findFirst()
                .map(MeasurementLine::id)
                .orElse(null);
        if (pin == null) return;
        line = page.standing(pin);
    }

    public void pin() {
        act(() -> pinning.pin(Id.of(pin), seen, typed.text("reason")), "baseline.pinned");
    }

    public void unpin() {
        act(() -> pinning.unpin(Id.of(pin)), "baseline.unpinned-now");
    }

    private void act(Runnable verb, String done) {
        try {
            verb.run();
            page.changed(done);
        } catch (Refusal no) {
            Long before = seen;
            page.load();
            seen = no.field() == null ? seen : before;
            Messages.no(no, "baseline");
        }
    }

    /** The value that is meant; null where the pane is closed. */
    public MeasurementLine getLine() {
        return line;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
