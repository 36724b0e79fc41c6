package extensor.web.plans;

import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.catalogue.TreatmentSearch.TreatmentEntry;
import extensor.care.plans.KeepingShelf;
import extensor.care.plans.OwnShelf;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in front of the library for this therapist. A new favourite moves there with the next search: nothing jumps away from under the pointer. */
@Named
@ViewScoped
public class ShelfPane implements Serializable {
    @Inject
    private KeepingShelf keepingShelf;

    @Inject
    private ComposeUpdates updates;

    private transient OwnShelf shelf;
    private transient Map<Integer, String> headings;

    @PostConstruct
    void look() {
        shelf = keepingShelf.look();
    }

    int rank(TreatmentEntry entry) {
        return shelf.rank(entry);
    }

    /** Finds where the parts of a list begin; there are none where nothing of one's own stands before the rest. */
    void arrange(List<TreatmentEntry> found) {
        headings = new HashMap<>();
        if (found.isEmpty() || !shelf.holds(found.get(0))) return;
        String last = null;
        for (int at = 0; at < found.size(); at++) {
            String part = part(found.get(at));
            if (!part.equals(last)) headings.put(at, part);
            last = part;
        }
    }

    private String part(TreatmentEntry entry) {
        if (shelf.prefers(entry)) return "favourites";
        return shelf.holds(entry) ? "used" : "rest";
    }

    /** Makes the entry that the page names a favourite, or no longer. */
    public void prefer() {
        updates.remember();
        String code = RequestValues.text("which");
        EntryKind kind = RequestValues.constant("value", EntryKind.class);
        if (code == null || kind == null) return;
        boolean now = !shelf.favourites().contains(new OwnShelf.ShelfEntry(kind, code));
        try {
            shelf = keepingShelf.prefer(code, kind, now);
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    public boolean favourite(TreatmentEntry entry) {
        return shelf.prefers(entry);
    }

    /** The parts of the list, by the place of the entry before which they begin. */
    public Map<Integer, String> getHeadings() {
        return headings;
    }
}
