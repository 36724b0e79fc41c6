package extensor.web.clinic;

import extensor.care.accounts.AuditLine;
import extensor.care.accounts.Outcome;
import extensor.care.accounts.ReadingAudit;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The audit trail, newest first, filtered and checked. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int FULL = 100;

    @Inject
    ReadingAudit reading;

    private List<AuditLine> lines = List.of();
    private String verb;
    private String record;
    private Outcome outcome;
    private int page;
    private boolean checked;
    private String broken;

    public void load() {
        try {
            lines = reading.lines(verb, record == null ? null : patient(), outcome, page);
        } catch (Refusal no) {
            lines = List.of();
            Say.no(no, "form");
        }
    }

    private long patient() {
        try {
            return Id.of(record.strip());
        } catch (Refusal no) {
            throw Refusal.at("record", "audit.record-unknown");
        }
    }

    public void search() {
        page = 0;
        load();
    }

    public void older() {
        page++;
        load();
    }

    public void newer() {
        page = Math.max(0, page - 1);
        load();
    }

    public void check() {
        broken = reading.check();
        checked = true;
    }

    /** What the check found, in words; null before it ran. */
    public String getResult() {
        if (!checked) return null;
        return broken == null ? Say.text("audit.whole") : Say.text("audit.broken", (Object[]) broken.split("/"));
    }

    public boolean isWhole() {
        return broken == null;
    }

    public String moment(Instant at) {
        return MOMENT.format(at);
    }

    public String about(AuditLine line) {
        String patient = line.patient() == null ? "" : Id.text(line.patient());
        return line.subject() == null ? patient : patient.isEmpty() ? line.subject() : patient + " · " + line.subject();
    }

    public boolean isMore() {
        return lines.size() == FULL;
    }

    public int getPage() {
        return page;
    }

    public List<AuditLine> getLines() {
        return lines;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public String getVerb() {
        return verb;
    }

    public void setVerb(String verb) {
        this.verb = verb;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }
}
