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
        item = now.id();
        base = now.dose().json();
        fields = DoseForm.of(now.dose()).planned().fields();
        typed = new HashMap<>();
        for (DoseField field : fields) typed.put(field.code(), value(field));
        complaints.clear();
        conflict = null;
    }

    private void forget() {
        item = 0;
        fields = List.of();
        complaints.clear();
        conflict = null;
    }

    private static Object value(DoseField field) {
        return switch (field.type()) {
            case TOGGLE -> Boolean.valueOf(field.value());
            case CHOICES ->
                field.value().isEmpty() ? List.of() : List.of(field.value().split(";"));
            default -> field.value().isEmpty() ? null : field.value();
        };
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

    public List<DoseField> getFields() {
        return fields;
    }

    /** What is unusual about the dose. */
    public List<String> getHints() {
        return hints;
    }

    public String complaint(String code) {
        return complaints.of(code);
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    /** Null while nobody else has changed the dose. */
    public Conflict getConflict() {
        return conflict;
    }
}
