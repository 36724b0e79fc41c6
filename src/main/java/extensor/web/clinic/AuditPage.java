package extensor.web.clinic;

import extensor.care.access.AuditLine;
import extensor.care.access.Outcome;
import extensor.care.accounts.ReadingAudit;
import extensor.care.patients.LookingUpRecordNumbers;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
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
    private final TypedValues typed = new TypedValues();
    private int page;
    private boolean whole;
    private String result;

    public void load() {
        try {
            lines = reading.lines(
                    typed.has("act") ? ActWords.like(typed.text("act")) : null,
                    typed.has("record") ? numbering.record(typed.text("record")) : null,
                    typed.one(Outcome.class, "outcome"),
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
        String broken = reading.check();
        whole = broken == null;
        result = whole ? Messages.text("audit.whole") : Messages.text("audit.broken", (Object[]) broken.split("/"));
    }

    public boolean isWhole() {
        return whole;
    }

    /** What the check found; null before it ran. */
    public String getResult() {
        return result;
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

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
