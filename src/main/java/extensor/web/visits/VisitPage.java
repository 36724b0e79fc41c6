package extensor.web.visits;

import extensor.care.access.Caller;
import extensor.care.notes.VisitSheet;
import extensor.care.notes.WritingNotes;
import extensor.shared.Id;
import extensor.web.gate.Redirect;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One visit, to be written or read; its panes show the parts and follow it. */
@Named
@ViewScoped
public class VisitPage implements Serializable {
    @Inject
    private WritingNotes writingNotes;

    @Inject
    private Caller caller;

    @Inject
    private NotePane note;

    @Inject
    private ExceptionPane exception;

    private final Undo undo = new Undo();
    private String id;
    private transient VisitSheet sheet;

    /** An old link may name a visit by its note; it leads on to the visit. */
    public void load() {
        again();
        if (!sheet.key().equals(id)) Redirect.to("/visits/visit?id=" + sheet.key());
    }

    long visit() {
        return Id.of(id);
    }

    /** Shows the visit as it is stored. */
    void again() {
        show(writingNotes.open(visit()));
    }

    void show(VisitSheet fresh) {
        sheet = fresh;
        note.follow();
        exception.follow();
    }

    public VisitSheet getSheet() {
        return sheet;
    }

    /** The draft is one's own and can be discarded. */
    public boolean isOwnDraft() {
        return sheet.draftOf(caller.account());
    }

    public Undo getUndo() {
        return undo;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
