package extensor.web.plans;

import extensor.care.catalogue.DoseField;
import extensor.care.catalogue.DoseForm;
import extensor.care.catalogue.DoseRefused;
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

    @Inject
    private DoseFoldPane fold;

    private int item;
    private String base;
    private transient List<DoseField> fields = List.of();
    private transient List<DoseField> main = List.of();
    private transient List<DoseField> more = List.of();
    private transient List<String> hints = List.of();
    private transient Map<String, Object> typed = Map.of();
    private transient Conflict conflict;
    private final DoseComplaints complaints = new DoseComplaints();

    /** Shows the selected item; what was typed stays while it is refused and while nothing new is stored. */
    void follow() {
        ItemSheet now = page.getItem();
        hints = now == null
                ? List.of()
                : now.hints().stream()
                        .map(h -> Messages.text(h.key(), h.arguments().toArray()))
                        .toList();
        if (now == null) forget();
        else if (now.id() != item
                || conflict == null && !complaints.any() && !now.dose().json().equals(base)) load(now);
    }

    private void load(ItemSheet now) {
        forget();
        item = now.id();
        base = now.dose().json();
        fields = DoseForm.of(now.dose()).planned().fields();
        main = fields.stream().filter(DoseField::main).toList();
        more = fields.stream().filter(field -> !field.main()).toList();
        typed = new HashMap<>();
        for (DoseField field : fields) typed.put(field.code(), DoseInputs.shown(field.type(), field.value()));
    }

    private void forget() {
        item = 0;
        fields = List.of();
        complaints.clear();
        conflict = null;
    }

    /** Stores the dose with these values in place of those in the fields; true when it was taken. Throws what is wrong, and the fields stay as they are. */
    boolean fill(Map<String, String> values) {
        return stored(DoseInputs.with(values, fields, typed));
    }

    /** Stores what is typed; true when it was taken. */
    public boolean save() {
        try {
            return stored(typed);
        } catch (DoseRefused no) {
            complaints.show(no);
            if (more.stream().anyMatch(field -> complaints.of(field.code()) != null)) fold.unfold();
            return false;
        }
    }

    private boolean stored(Map<String, Object> values) {
        try {
            settle(planning.changeDose(page.plan(), item, base, DoseInputs.sent(values)));
            return true;
        } catch (Conflict both) {
            typed = values;
            conflict = both;
            page.again();
            Messages.no(both, "form");
        } catch (Refusal no) {
            if (no instanceof DoseRefused) throw no;
            Messages.no(no, "form");
            settle(planning.open(page.plan()));
        }
        return false;
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
        return main;
    }

    public List<DoseField> getMore() {
        return more;
    }

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

    public Conflict getConflict() {
        return conflict;
    }
}
