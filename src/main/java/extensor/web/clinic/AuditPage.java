package extensor.web.clinic;

import extensor.care.access.AuditLine;
import extensor.care.access.Outcome;
import extensor.care.accounts.ReadingAudit;
import extensor.care.patients.LookingUpRecordNumbers;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The audit trail, newest first, filtered and checked. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final int FULL = 100;

    @Inject
    ReadingAudit reading;

    @Inject
    LookingUpRecordNumbers numbering;

    private List<AuditLine> lines = List.of();
    private Map<Long, String> numbers = Map.of();
    private String act;
    private String record;
    private Outcome outcome;
    private int page;
    private boolean checked;
    private String broken;

    public void load() {
        try {
            lines = reading.lines(
                    act == null || act.isBlank() ? null : ActWords.like(act),
                    record == null || record.isBlank() ? null : numbering.record(record),
                    outcome,
                    page);
            numbers = numbering.numbers(lines.stream()
                    .map(AuditLine::patient)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList());
        } catch (Refusal no) {
            lines = List.of();
            Messages.no(no, "form");
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
        return broken == null
                ? Messages.text("audit.whole")
                : Messages.text("audit.broken", (Object[]) broken.split("/"));
    }

    public boolean isWhole() {
        return broken == null;
    }

    public String moment(Instant at) {
        return Formats.second(at.atZone(Formats.NO_PLACE));
    }

    public String act(AuditLine line) {
        return ActWords.of(line.verb());
    }

    /** The number of the record, or its id where there is no such record, and what of it. */
    public String about(AuditLine line) {
        return Stream.of(
                        line.patient() == null ? "" : numbers.getOrDefault(line.patient(), Id.text(line.patient())),
                        line.subject() == null ? "" : line.subject().replace(":", " "))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
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

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
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
