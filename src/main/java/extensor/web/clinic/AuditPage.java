package extensor.web.clinic;

import extensor.care.access.AuditLine;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.LookingUpRecordNumbers;
import extensor.care.patients.ReadingAudit;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Spreadsheet;
import extensor.web.kit.Download;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The audit trail, newest first: what it answers, page by page or as a file. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final int FULL = 100;
    private static final String FORM = "form";

    @Inject
    ReadingAudit reading;

    @Inject
    LookingUpRecordNumbers numbering;

    @Inject
    AuditFilter auditFilter;

    @Inject
    LocalToday days;

    private List<AuditLine> lines = List.of();
    private Map<Long, String> numbers = Map.of();
    private int page;

    public void load() {
        try {
            lines = reading.lines(auditFilter.question(), page);
            numbers = numbers(lines);
        } catch (Refusal no) {
            lines = List.of();
            Messages.no(no, FORM);
        }
    }

    private Map<Long, String> numbers(List<AuditLine> all) {
        return numbering.numbers(all.stream()
                .map(AuditLine::patient)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
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

    /** All that is asked for, as a file. */
    public void export() {
        try {
            List<AuditLine> all = reading.export(auditFilter.question());
            Map<Long, String> known = numbers(all);
            List<List<String>> rows = new ArrayList<>(List.of(AuditWords.heads()));
            all.forEach(line -> rows.add(AuditWords.cells(line, known, days.zone())));
            Download.csv("audit-" + days.today() + ".csv", Spreadsheet.table(rows));
        } catch (Refusal no) {
            Messages.no(no, FORM);
        }
    }

    public String getWhen() {
        return Messages.text("audit.when", days.zone().getId());
    }

    public String moment(AuditLine line) {
        return AuditWords.moment(line, days.zone());
    }

    public String act(AuditLine line) {
        return ActWords.of(line.verb());
    }

    public String record(AuditLine line) {
        return AuditWords.record(line, numbers);
    }

    public String object(AuditLine line) {
        return AuditWords.object(line);
    }

    public String detail(AuditLine line) {
        return AuditWords.detail(line);
    }

    /** Everything that this person did. */
    public String ofPerson(AuditLine line) {
        return ofAccount(line.actor().account());
    }

    private static String ofAccount(long account) {
        return "/clinic/audit?account=" + Id.text(account);
    }

    /** Where more of the object is to be seen; empty where this role sees no more of it. */
    public String place(AuditLine line) {
        if (line.name().isEmpty()) return "";
        long id = Long.parseLong(line.key());
        return line.kind().equals("account") ? ofAccount(id) : "/clinic/site?id=" + Id.text(id);
    }

    /** Everything that was done with this record. */
    public String ofRecord(AuditLine line) {
        return "/clinic/audit?patient=" + Id.text(line.patient());
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
}
