package extensor.web.patients;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.DeskSheet;
import extensor.care.patients.FindingPatients;
import extensor.care.patients.MergePreview;
import extensor.care.patients.Merging;
import extensor.care.patients.PatientLine;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Two records of one person: finding the other one, seeing both side by side, and making them one. */
@Named
@ViewScoped
public class MergePage implements Serializable {
    @Inject
    Merging merging;

    @Inject
    FindingPatients finding;

    @Inject
    Caller caller;

    private String id;
    private String with;
    private DeskSheet one;
    private DeskSheet other;
    private DeskSheet kept;
    private String text;
    private List<PatientLine> found;
    private String reason;

    public void load() {
        long record = Id.of(id);
        if (with == null) {
            one = merging.begin(record);
            kept = one;
            return;
        }
        try {
            MergePreview both = merging.preview(record, Id.of(with));
            one = both.one();
            other = both.other();
            kept = both.older();
        } catch (Refusal no) {
            one = merging.begin(record);
            Redirect.to(RecordLinks.of("take-part", Id.of(with)));
        }
    }

    /** Enter compares with the only one that was found. */
    public void enter() {
        find();
        if (found.size() == 1) Redirect.to(link(found.get(0)));
    }

    /** The record itself is not the other one. */
    public void find() {
        found = finding.find(text, 0).lines().stream()
                .filter(line -> line.id() != one.banner().id())
                .toList();
    }

    /** The other record of the two is the one that stays. */
    public void swap() {
        kept = gone();
    }

    private DeskSheet gone() {
        return kept == one ? other : one;
    }

    public void merge() {
        DeskSheet gone = gone();
        try {
            merging.merge(kept.banner().id(), kept.revision(), gone.banner().id(), gone.revision(), reason);
            Messages.done("merge.done");
            Redirect.to(RecordLinks.of("patient", kept.banner().id()));
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    /** Where a found record is compared; a therapist takes part in it first. */
    public String link(PatientLine line) {
        return !caller.has(Role.DESK) && !line.mine()
                ? RecordLinks.of("take-part", line.id())
                : RecordLinks.of("merge", one.banner().id()) + "&with=" + Id.text(line.id());
    }

    public boolean isComparing() {
        return other != null;
    }

    public DeskSheet getOne() {
        return one;
    }

    public DeskSheet getKept() {
        return kept;
    }

    public DeskSheet getGone() {
        return gone();
    }

    /** Null before anybody was looked for. */
    public List<PatientLine> getFound() {
        return found;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
