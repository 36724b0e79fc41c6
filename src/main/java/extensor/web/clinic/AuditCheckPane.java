package extensor.web.clinic;

import extensor.care.access.AuditCheck;
import extensor.care.patients.ReadingAudit;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whether the audit trail is whole: checked piece by piece, so that nobody waits for a page in the dark. */
@Named
@ViewScoped
public class AuditCheckPane implements Serializable {
    @Inject
    ReadingAudit reading;

    private AuditCheck check;

    public void begin() {
        check = reading.check();
    }

    public void goOn() {
        if (isRunning()) check = reading.checkOn(check);
    }

    public boolean isRunning() {
        return check != null && !check.over();
    }

    public boolean isOver() {
        return check != null && check.over();
    }

    public boolean isWhole() {
        return isOver() && check.broken() == null;
    }

    public int getPercent() {
        return check.percent();
    }

    /** What the check found. */
    public String getResult() {
        return isWhole()
                ? Messages.text("audit.whole", check.checked())
                : Messages.text("audit.broken", (Object[]) check.broken().split("/"));
    }
}
