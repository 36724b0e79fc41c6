package extensor.web.visits;

import extensor.care.access.Caller;
import extensor.care.notes.NoteDraft;
import extensor.care.notes.VisitSheet;
import extensor.care.notes.WritingNotes;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.HandOver;
import extensor.web.kit.Messages;
import extensor.web.kit.Undo;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One visit: as planned unless said otherwise, kept at every step, signed; then to be read. Nobody's words are written over unseen. */
@Named
@ViewScoped
public class VisitPage implements Serializable {
    @Inject
    private WritingNotes writingNotes;

    @Inject
    private Caller caller;

    @Inject
    private ExceptionPane exception;

    @Inject
    private AmendmentPane amendment;

    private final Undo undo = new Undo();
    private String id;
    private transient VisitSheet sheet;
    private int revision;
    private NoteDraft writing = NoteDraft.NOTHING;
    private NoteDraft mine;
    private Integer painBefore;
    private Integer painAfter;
    private String note;

    /** A link of before may name a visit by its note: it leads on to the visit. */
    public void load() {
        show(writingNotes.open(visit()));
        if (!sheet.key().equals(id)) Redirect.to("/visits/visit?id=" + sheet.key());
    }

    long visit() {
        return Id.of(id);
    }

    void show(VisitSheet fresh) {
        sheet = fresh;
        revision = fresh.note().revision();
        writing = fresh.note().writing();
        painBefore = writing.painBefore();
        painAfter = writing.painAfter();
        note = writing.note();
    }

    private NoteDraft typed() {
        return writing.said(painBefore, painAfter, note);
    }

    /** Keeps what stands in the fields. */
    public void keep() {
        write(typed());
    }

    /** Keeps a change of an item, which can be taken back: of that item alone, whatever is written since. */
    boolean change(int item, NoteDraft changed, String done) {
        NoteDraft before = writing;
        if (!write(changed.said(painBefore, painAfter, note))) return false;
        undo.offer(done, () -> takeBack(item, before));
        return true;
    }

    private void takeBack(int item, NoteDraft before) {
        NoteDraft back = typed().withItemOf(before, item);
        try {
            show(writingNotes.write(visit(), revision, back));
        } catch (Refusal no) {
            meet(no, back);
            throw no;
        }
    }

    private boolean write(NoteDraft next) {
        try {
            show(writingNotes.write(visit(), revision, next));
            return true;
        } catch (Refusal no) {
            refused(no, next);
            return false;
        }
    }

    private void refused(Refusal no, NoteDraft wanted) {
        Messages.no(no, "form");
        meet(no, wanted);
    }

    /** Where somebody else was first, theirs is shown, mine waits beside it, and what I did before is no longer taken back. */
    private void meet(Refusal no, NoteDraft wanted) {
        if (no.key().equals("visit.signed-already")) overtaken(wanted.note());
        if (!no.key().equals("visit.conflict")) return;
        show(writingNotes.open(visit()));
        mine = wanted;
        undo.forget();
    }

    /** Signed meanwhile: what is signed is shown, and a note of mine that nobody has kept waits to be added to it. */
    private void overtaken(String wanted) {
        boolean unsaved = !wanted.equals(writing.note());
        show(writingNotes.open(visit()));
        settled();
        if (unsaved && !wanted.equals(writing.note())) amendment.offer(wanted);
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add("added");
    }

    /** What the other wrote has been seen; mine is written over it. */
    public void keepMine() {
        NoteDraft over = mine;
        settled();
        write(over);
    }

    public void takeTheirs() {
        settled();
    }

    private void settled() {
        mine = null;
        undo.forget();
    }

    public void sign() {
        if (!exception.settled()) return;
        try {
            VisitSheet signed = writingNotes.sign(visit(), revision, typed());
            Messages.done("visit.done", signed.patient().name());
            Redirect.to("/today");
        } catch (Refusal no) {
            refused(no, typed());
        }
    }

    public void drop() {
        try {
            HandOver.give(writingNotes.drop(visit(), revision));
            Redirect.to("/today");
        } catch (Refusal no) {
            refused(no, typed());
        }
    }

    public VisitSheet getSheet() {
        if (sheet == null) sheet = writingNotes.open(visit());
        return sheet;
    }

    /** The note is one's own, and can be given up. */
    public boolean isOwnDraft() {
        return getSheet().draftOf(caller.account());
    }

    public NoteDraft getWriting() {
        return writing;
    }

    /** Whose words on which visit wait in a browser. */
    public String getWriter() {
        return caller.account() + "-" + id;
    }

    /** What I had written when somebody else was first; null for nothing. */
    public NoteDraft getMine() {
        return mine;
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

    public Integer getPainBefore() {
        return painBefore;
    }

    public void setPainBefore(Integer painBefore) {
        this.painBefore = painBefore;
    }

    public Integer getPainAfter() {
        return painAfter;
    }

    public void setPainAfter(Integer painAfter) {
        this.painAfter = painAfter;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
