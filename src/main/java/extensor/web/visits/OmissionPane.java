package extensor.web.visits;

import extensor.care.notes.Deviation;
import extensor.care.notes.OmissionReason;
import extensor.care.notes.VisitSheet;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** Why an item of a visit was left out. */
@Named
@ViewScoped
public class OmissionPane implements Serializable {
    @Inject
    private VisitPage page;

    @Inject
    private NotePane note;

    private final TypedValues typed = new TypedValues();

    void show(VisitSheet.VisitItemLine line) {
        typed.put("reason", line.reason());
        typed.put("words", line.words());
    }

    /** A reason that needs words has just been chosen: the words come next, and their hint asks for them. */
    public void keep(VisitSheet.VisitItemLine line) {
        if (!isWordsNeeded() || typed.has("words")) store(line);
    }

    /** Stores the reason, or says at its field what is missing. */
    boolean store(VisitSheet.VisitItemLine line) {
        if (reason() == null) return missing(line, "reason", "visit.reason-missing");
        if (isWordsNeeded() && !typed.has("words")) return missing(line, "words", "visit.words-missing");
        Deviation out = new Deviation(line.item(), null, reason(), words());
        if (out.reason() == line.reason() && out.words().equals(line.words())) return true;
        return note.change(line.item(), note.getWriting().with(out), Messages.text("visit.left-out", line.name()));
    }

    private boolean missing(VisitSheet.VisitItemLine line, String field, String key) {
        int row = page.getSheet().items().indexOf(line);
        Messages.wrong("form:item:%d:%s".formatted(row, field), key);
        return false;
    }

    boolean said() {
        return reason() != null || typed.has("words");
    }

    String words() {
        return typed.text("words");
    }

    private OmissionReason reason() {
        return typed.one(OmissionReason.class, "reason");
    }

    public boolean isWordsNeeded() {
        return reason() == OmissionReason.OTHER;
    }

    public OmissionReason[] getReasons() {
        return OmissionReason.values();
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
