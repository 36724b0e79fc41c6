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
    private String withdrawing;
    private String reason;

    public void load() {
        sheet = recording.read(Id.of(id));
    }

    /** Opens the field for the reason; null closes it. */
    public void ask(SafeguardLine line) {
        withdrawing = line == null ? null : Id.text(line.id());
    }

    public boolean isOpen(SafeguardLine line) {
        return Id.text(line.id()).equals(withdrawing);
    }

    public void withdraw(SafeguardLine line) {
        try {
            recording.withdraw(line.id(), reason);
            reason = null;
            withdrawing = null;
            load();
            undo.say(Messages.text("safeguards.withdrawn", line.name()));
        } catch (Refusal no) {
            Messages.no(no, "safeguards");
        }
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
        return withdrawing;
    }

    public String getId() {
        return id;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public void setWithdrawing(String withdrawing) {
        this.withdrawing = withdrawing;
    }

    public void setId(String id) {
        this.id = id;
    }
}
