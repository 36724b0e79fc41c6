package extensor.web.visits;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.DoseComplaint;
import extensor.care.catalogue.DoseField;
import extensor.care.catalogue.DoseForm;
import extensor.care.catalogue.DoseRefused;
import extensor.care.catalogue.ParameterType;
import extensor.care.notes.Deviation;
import extensor.care.notes.OmissionReason;
import extensor.care.notes.VisitSheet;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was different with one item of a visit: the numbers of its dose, or that it was left out and why. What was typed stays when it is refused. */
@Named
@ViewScoped
public class ExceptionPane implements Serializable {
    private static final Set<ParameterType> TYPED =
            EnumSet.of(ParameterType.INTEGER, ParameterType.DECIMAL, ParameterType.CHOICE);

    @Inject
    private VisitPage page;

    private int item;
    private boolean leaving;
    private OmissionReason reason;
    private String words;
    private transient Map<String, Object> typed;
    private transient Map<String, String> complaints = new HashMap<>();

    /** Opens the fields of the dose, once what is open has been settled. */
    public void change(VisitSheet.VisitItemLine line) {
        if (left()) open(line, false);
    }

    /** Opens the list of reasons, once what is open has been settled. */
    public void leave(VisitSheet.VisitItemLine line) {
        if (left()) open(line, true);
    }

    private void open(VisitSheet.VisitItemLine line, boolean out) {
        item = line.item();
        leaving = out;
        reason = line.reason();
        words = line.words();
        complaints = new HashMap<>();
        typed = new HashMap<>();
        for (DoseField field : fields(line)) typed.put(field.code(), field.value());
    }

    public void close() {
        if (left()) item = 0;
    }

    /** Fields in which nothing was said are left without a word. */
    private boolean left() {
        return leaving && reason == null && wordless() || settled();
    }

    /** Keeps what stands in the open fields, or says there what is missing or wrong: nothing is signed before, and what was typed stays. */
    boolean settled() {
        VisitSheet.VisitItemLine line =
                page.getSheet().items().stream().filter(this::on).findFirst().orElse(null);
        if (line == null || (leaving ? kept(line) : given(line))) return true;
        Messages.no(new Refusal("visit.unsettled", line.name()), "form");
        return false;
    }

    /** Given as planned after all. */
    public void restore(VisitSheet.VisitItemLine line) {
        item = 0;
        page.change(
                line.item(),
                page.getWriting().asPlanned(line.item()),
                Messages.text("visit.back-as-planned", line.name()));
    }

    public void keepDose(VisitSheet.VisitItemLine line) {
        given(line);
    }

    private boolean given(VisitSheet.VisitItemLine line) {
        try {
            Dose given = line.planned().with(typed).complete();
            complaints = new HashMap<>();
            if (given.equals(line.given())) return true;
            if (given.equals(line.planned()))
                return page.change(
                        line.item(),
                        page.getWriting().asPlanned(line.item()),
                        Messages.text("visit.back-as-planned", line.name()));
            return page.change(
                    line.item(),
                    page.getWriting().with(new Deviation(line.item(), given.json(), null, words)),
                    Messages.text("visit.changed", line.name()));
        } catch (DoseRefused no) {
            complaints = no.complaints().stream()
                    .collect(Collectors.toMap(
                            DoseComplaint::parameter,
                            c -> Messages.text(c.key(), c.arguments().toArray()),
                            (a, b) -> a));
            Messages.failed();
            return false;
        }
    }

    /** A reason that needs words has just been chosen: the words come next, and their hint asks for them. */
    public void keepReason(VisitSheet.VisitItemLine line) {
        if (reason != OmissionReason.OTHER || !wordless()) kept(line);
    }

    private boolean kept(VisitSheet.VisitItemLine line) {
        if (reason == null) return missing(line, "reason", "visit.reason-missing");
        if (reason == OmissionReason.OTHER && wordless()) return missing(line, "words", "visit.words-missing");
        Deviation out = new Deviation(line.item(), null, reason, words);
        if (reason == line.reason() && out.words().equals(line.words())) return true;
        return page.change(line.item(), page.getWriting().with(out), Messages.text("visit.left-out", line.name()));
    }

    private boolean missing(VisitSheet.VisitItemLine line, String field, String key) {
        int row = page.getSheet().items().indexOf(line);
        Messages.wrong("form:item:%d:%s".formatted(row, field), key);
        return false;
    }

    private boolean wordless() {
        return words == null || words.isBlank();
    }

    /** The numbers and choices that a therapist changes in passing; texts, dates and ticks stay as planned. */
    public List<DoseField> fields(VisitSheet.VisitItemLine line) {
        return DoseForm.of(line.given() == null ? line.planned() : line.given()).planned().fields().stream()
                .filter(field -> TYPED.contains(field.type()))
                .toList();
    }

    public boolean on(VisitSheet.VisitItemLine line) {
        return line.item() == item;
    }

    public boolean isLeaving() {
        return leaving;
    }

    public OmissionReason[] getReasons() {
        return OmissionReason.values();
    }

    public boolean isWordsNeeded() {
        return reason == OmissionReason.OTHER;
    }

    public String complaint(String code) {
        return complaints == null ? null : complaints.get(code);
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    public OmissionReason getReason() {
        return reason;
    }

    public void setReason(OmissionReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
