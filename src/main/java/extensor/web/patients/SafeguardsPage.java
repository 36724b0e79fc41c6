package extensor.web.patients;

import extensor.care.plans.RecordingSafeguards;
import extensor.care.plans.SafeguardLine;
import extensor.care.plans.SafeguardsSheet;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The safeguards of a patient: what is in place, and what was. */
@Named
@ViewScoped
public class SafeguardsPage implements Serializable {
    @Inject
    RecordingSafeguards recording;

    private final Undo undo = new Undo();
    private String id;
    private SafeguardsSheet sheet;
    private SafeguardLine asked;
    private String reason;

    public void load() {
        sheet = recording.read(Id.of(id));
    }

    /** Asks why; null closes it. */
    public void ask(SafeguardLine line) {
        setWithdrawing(line == null ? null : Id.text(line.id()));
    }

    public void withdraw() {
        if (asked == null) return;
        try {
            recording.withdraw(asked.id(), reason);
            undo.say(Messages.text("safeguards.withdrawn", asked.name()));
            reason = null;
            load();
            ask(null);
        } catch (Refusal no) {
            Messages.no(no, "safeguards");
        }
    }

    /** The one that is about to be withdrawn, or null. */
    public SafeguardLine getAsked() {
        return asked;
    }

    public SafeguardsSheet getSheet() {
        return sheet;
    }

    public Undo getUndo() {
        return undo;
    }

    public String getReason() {
        return reason;
    }

    public String getWithdrawing() {
        return asked == null ? null : Id.text(asked.id());
    }

    public String getId() {
        return id;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public void setWithdrawing(String withdrawing) {
        asked = sheet.inPlace().stream()
                .filter(line -> Id.text(line.id()).equals(withdrawing))
                .findFirst()
                .orElse(null);
    }

    public void setId(String id) {
        this.id = id;
    }
}
