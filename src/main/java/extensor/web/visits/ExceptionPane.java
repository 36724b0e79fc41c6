package extensor.web.visits;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.DoseField;
import extensor.care.catalogue.DoseForm;
import extensor.care.catalogue.DoseRefused;
import extensor.care.catalogue.ParameterType;
import extensor.care.notes.Deviation;
import extensor.care.notes.VisitSheet;
import extensor.shared.Refusal;
import extensor.web.kit.DoseComplaints;
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

/** The item of a visit that was not given as planned: opened, changed or left out, and settled before the next. */
@Named
@ViewScoped
public class ExceptionPane implements Serializable {
    /** What a therapist changes in passing; texts, dates and ticks stay as planned. */
    private static final Set<ParameterType> TYPED =
            EnumSet.of(ParameterType.INTEGER, ParameterType.DECIMAL, ParameterType.CHOICE);

    @Inject
    private VisitPage page;

    @Inject
    private NotePane note;

    @Inject
    private OmissionPane omission;

    private final DoseComplaints complaints = new DoseComplaints();
    private int item;
    private boolean leaving;
    private transient Map<String, Object> typed;
    private transient Map<Integer, List<DoseField>> fields = Map.of();

    void follow() {
        fields = new HashMap<>();
        page.getSheet().items().forEach(line -> fields.put(line.item(), fields(line)));
    }

    private static List<DoseField> fields(VisitSheet.VisitItemLine line) {
        return DoseForm.of(line.given() == null ? line.planned() : line.given()).planned().fields().stream()
                .filter(field -> TYPED.contains(field.type()))
                .toList();
    }

    /** Opens the fields of the dose, once what is open has been settled. */
    public void change(VisitSheet.VisitItemLine line) {
        if (left()) open(line, false);
    }

    /** Opens the list of reasons, once what is open has been settled. */
    public void leave(VisitSheet.VisitItemLine line) {
        if (left()) open(line, true);
    }

    void open(VisitSheet.VisitItemLine line, boolean out) {
        item = line.item();
        leaving = out;
        omission.show(line);
        complaints.clear();
        typed = new HashMap<>();
        for (DoseField field : fieldsOf(line)) typed.put(field.code(), field.value());
    }

    public void close() {
        if (left()) item = 0;
    }

    /** Empty fields may be left. */
    private boolean left() {
        return leaving && !omission.said() || settled();
    }

    /** Stores what stands in the open fields, or says there what is missing or wrong: nothing is signed before, and what was typed stays. */
    boolean settled() {
        VisitSheet.VisitItemLine line =
                page.getSheet().items().stream().filter(this::on).findFirst().orElse(null);
        if (line == null || (leaving ? omission.store(line) : given(line))) return true;
        Messages.no(new Refusal("visit.unsettled", line.name()), "form");
        return false;
    }

    /** Given as planned after all. */
    public void restore(VisitSheet.VisitItemLine line) {
        item = 0;
        asPlanned(line);
    }

    private boolean asPlanned(VisitSheet.VisitItemLine line) {
        return note.change(
                line.item(),
                note.getWriting().asPlanned(line.item()),
                Messages.text("visit.back-as-planned", line.name()));
    }

    public void keepDose(VisitSheet.VisitItemLine line) {
        given(line);
    }

    private boolean given(VisitSheet.VisitItemLine line) {
        try {
            Dose given = line.planned().with(typed).complete();
            complaints.clear();
            if (given.equals(line.given())) return true;
            if (given.equals(line.planned())) return asPlanned(line);
            Deviation other = new Deviation(line.item(), given.json(), null, omission.words());
            return note.change(line.item(), note.getWriting().with(other), Messages.text("visit.changed", line.name()));
        } catch (DoseRefused no) {
            complaints.show(no);
            return false;
        }
    }

    /** The numbers and choices of its dose that can be changed. */
    public List<DoseField> fieldsOf(VisitSheet.VisitItemLine line) {
        return fields.getOrDefault(line.item(), List.of());
    }

    public boolean on(VisitSheet.VisitItemLine line) {
        return line.item() == item;
    }

    /** The number of the item that is open; 0 for none. */
    int getItem() {
        return item;
    }

    /** The item that is open is left out. */
    public boolean isLeaving() {
        return leaving;
    }

    public String complaint(String code) {
        return complaints.of(code);
    }

    public Map<String, Object> getTyped() {
        return typed;
    }
}
