package extensor.web.plans;

import extensor.care.catalogue.DoseField;
import extensor.care.catalogue.DoseForm;
import extensor.care.catalogue.DoseRefused;
import extensor.care.catalogue.DoseShorthand;
import extensor.care.catalogue.ParameterType;
import extensor.care.plans.Conflict;
import extensor.care.plans.DraftSheet;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.Planning;
import extensor.shared.Refusal;
import extensor.web.kit.DoseComplaints;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dose of the selected item: a form drawn from its definition. What was typed stays in the fields when it is refused. */
@Named
@ViewScoped
public class DosePane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    private int item;
    private String base;
    private String line;
    private String told;
    private transient List<DoseField> fields = List.of();
    private transient List<String> hints = List.of();
    private transient Map<String, Object> typed = Map.of();
    private transient Conflict conflict;
    private final DoseComplaints complaints = new DoseComplaints();

    /** Shows the selected item; what was typed stays while it is refused and while nothing new is stored. */
    void follow() {
        ItemSheet now = page.getItem();
        hints = now == null ? List.of() : hints(now);
        if (now == null) forget();
        else if (now.id() != item || !isUnsaved() && !now.dose().json().equals(base)) load(now);
    }

    private static List<String> hints(ItemSheet item) {
        return item.hints().stream()
                .map(hint -> Messages.text(hint.key(), hint.arguments().toArray()))
                .toList();
    }

    private boolean isUnsaved() {
        return conflict != null || complaints.any();
    }

    private void load(ItemSheet now) {
        if (now.id() != item) line = null;
        item = now.id();
        base = now.dose().json();
        fields = DoseForm.of(now.dose()).planned().fields();
        typed = new HashMap<>();
        for (DoseField field : fields) typed.put(field.code(), value(field.type(), field.value()));
        complaints.clear();
        conflict = null;
    }

    private void forget() {
        item = 0;
        line = null;
        told = null;
        fields = List.of();
        complaints.clear();
        conflict = null;
    }

    private static Object value(ParameterType type, String value) {
        return switch (type) {
            case TOGGLE -> Boolean.valueOf(value);
            case CHOICES -> value.isEmpty() ? List.of() : List.of(value.split(";"));
            default -> value.isEmpty() ? null : value;
        };
    }

    /** Puts what the line says into the fields and stores it; a line that is not understood stays and changes nothing. */
    public void write() {
        complaints.clear();
        try {
            Map<String, String> said = DoseShorthand.read(page.getItem().dose().intervention(), line);
            for (DoseField field : fields) {
                String value = said.get(field.code());
                if (value != null) typed.put(field.code(), value(field.type(), value));
            }
            save();
            if (!isUnsaved()) told = DoseShorthand.tell(page.getItem().dose(), said.keySet());
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    public void save() {
        Map<String, Object> sent = new HashMap<>(typed);
        sent.replaceAll((code, value) -> value instanceof Object[] many
                ? Arrays.stream(many).map(String::valueOf).toList()
                : value);
        try {
            settle(planning.changeDose(page.plan(), item, base, sent));
        } catch (DoseRefused no) {
            complaints.show(no);
        } catch (Conflict both) {
            conflict = both;
            page.again();
            Messages.no(both, "form");
        } catch (Refusal no) {
            Messages.no(no, "form");
            settle(planning.open(page.plan()));
        }
    }

    /** The fields show what is stored now. */
    private void settle(DraftSheet stored) {
        forget();
        page.show(stored);
    }

    /** Stores mine over the other's dose. */
    public void keepMine() {
        base = conflict.theirs();
        conflict = null;
        save();
    }

    public void takeTheirs() {
        forget();
        follow();
    }

    /** What must be said, or says how much and how often. */
    public List<DoseField> getMain() {
        return fields.stream().filter(DoseField::main).toList();
    }

    public List<DoseField> getMore() {
        return fields.stream().filter(field -> !field.main()).toList();
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    /** What could be typed to get the dose as it is. */
    public String getExample() {
        return DoseShorthand.write(page.getItem().dose());
    }

    /** What was understood of the last line, or null. */
    public String getTold() {
        return told;
    }

    /** What is unusual about the dose. */
    public List<String> getHints() {
        return hints;
    }

    /** What is wrong with what was typed, and what holds instead; null where nothing is. */
    public String complaint(DoseField field) {
        String complaint = complaints.of(field.code());
        if (complaint == null) return null;
        String stored = page.getItem().dose().words(field.code());
        return complaint + " "
                + (stored == null ? Messages.text("dose.still-empty") : Messages.text("dose.still", stored));
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    /** Null while nobody else has changed the dose. */
    public Conflict getConflict() {
        return conflict;
    }
}
