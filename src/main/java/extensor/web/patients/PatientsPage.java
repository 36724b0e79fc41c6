package extensor.web.patients;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.FindingPatients;
import extensor.care.patients.PatientLine;
import extensor.shared.TypedText;
import extensor.web.gate.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Finding a patient. While the field is empty, a therapist sees their own patients. */
@Named
@ViewScoped
public class PatientsPage implements Serializable {
    @Inject
    FindingPatients finding;

    @Inject
    Caller caller;

    private String text;
    private FindingPatients.FoundPatients found;

    /** Searches from the first page. */
    public void find() {
        found = finding.find(text, 0);
    }

    /** Enter opens the patient when only one was found. */
    public void enter() {
        find();
        if (found.lines().size() == 1 && !isBlank())
            Redirect.to(link(found.lines().get(0)));
    }

    public void next() {
        found = finding.find(text, found.page() + 1);
    }

    public void back() {
        found = finding.find(text, found.page() - 1);
    }

    public String link(PatientLine line) {
        return RecordLinks.of(line, caller.roles());
    }

    public boolean isBlank() {
        return TypedText.line(text).isEmpty();
    }

    public boolean isTherapist() {
        return caller.has(Role.THERAPIST);
    }

    public FindingPatients.FoundPatients getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
