package extensor.web.patients;

import extensor.care.patients.MergeLine;
import extensor.care.patients.Merging;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The records that were merged into the one on the page, and the way back. */
@Named
@ViewScoped
public class MergesPane implements Serializable {
    @Inject
    Merging merging;

    private long patient;
    private List<MergeLine> lines = List.of();

    void show(long record) {
        patient = record;
        lines = merging.ofRecord(record);
    }

    public void undo(long merge) {
        try {
            merging.undo(patient, merge);
            Messages.done("merge.undone");
            Redirect.to(RecordLinks.of("patient", patient));
        } catch (Refusal no) {
            Messages.no(no, "merges");
        }
    }

    public List<MergeLine> getLines() {
        return lines;
    }
}
