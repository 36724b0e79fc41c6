package extensor.web.patients;

import extensor.care.patients.PatientBanner;
import extensor.care.patients.TakingPart;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Before opening a record outside one's care: the identity, and a reason. */
@Named
@ViewScoped
public class TakePartPage implements Serializable {
    @Inject
    TakingPart taking;

    private final String request = RequestKey.key();
    private String id;
    private PatientBanner banner;
    private String reason;
    private String emergency;

    public void load() {
        banner = taking.identity(Id.of(id));
    }

    public void takePart() {
        try {
            taking.takePart(banner.id(), reason);
            Messages.done("take-part.done");
            Redirect.to(RecordLinks.of("patient", banner.id()));
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    /** Opens the record for reading, in an emergency. */
    public void look() {
        try {
            taking.look(banner.id(), emergency, request);
            Redirect.to(RecordLinks.of("patient", banner.id()));
        } catch (Refusal no) {
            Messages.no(no, "look");
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why the record must be looked at now. */
    public String getEmergency() {
        return emergency;
    }

    public void setEmergency(String emergency) {
        this.emergency = emergency;
    }
}
