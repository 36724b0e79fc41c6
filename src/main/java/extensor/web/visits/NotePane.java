package extensor.web.visits;

import extensor.care.notes.NoteDraft;
import extensor.care.notes.VisitSheet;
import extensor.care.notes.WritingNotes;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.HandOver;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** What is written of a visit, stored at every step and signed in the end. Nobody's words are written over unseen. */
@Named
@ViewScoped
public class NotePane implements Serializable {
    @Inject
    private VisitPage page;

    @Inject
    private WritingNotes writingNotes;

    @Inject
    private ExceptionPane exception;

    @Inject
    private AmendmentPane amendment;

    private final TypedValues typed = new TypedValues();
    private int revision;
    private NoteDraft writing = NoteDraft.NOTHING;
    private NoteDraft mine;

    void follow() {
        VisitSheet sheet = page.getSheet();
        revision = sheet.note().revision();
        writing = sheet.note().writing();
        typed.put("painBefore", writing.painBefore());
        typed.put("painAfter", writing.painAfter());
        typed.put("note", writing.note());
    }

    private NoteDraft said(NoteDraft draft) {
        return draft.said(typed.whole("painBefore"), typed.whole("painAfter"), typed.text("note"));
    }

    /** Stores what stands in the fields. */
    public void keep() {
        write(said(writing));
    }

    /** Stores a change of an item. Taking it back concerns that item alone, whatever is written since. */
    boolean change(int item, NoteDraft changed, String done) {
        NoteDraft before = writing;
        if (!write(said(changed))) return false;
        page.getUndo().offer(done, () -> takeBack(item, before));
        return true;
    }

    private void takeBack(int item, NoteDraft before) {
        NoteDraft back = said(writing).withItemOf(before, item);
        try {
            page.show(writingNotes.write(page.visit(), revision, back));
        } catch (Refusal no) {
            meet(no, back);
            throw no;
        }
    }

    private boolean write(NoteDraft next) {
        try {
            page.show(writingNotes.write(page.visit(), revision, next));
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

    /** If somebody else was first, shows theirs, keeps mine beside it, and forgets the undo. */
    private void meet(Refusal no, NoteDraft wanted) {
        if (no.key().equals("visit.signed-already")) overtaken(wanted.note());
        if (!no.key().equals("visit.conflict")) return;
        page.again();
        mine = wanted;
        page.getUndo().forget();
    }

    /** Signed meanwhile: the signed note is shown, and one of mine that was not stored waits to be added to it. */
    private void overtaken(String wanted) {
        boolean unsaved = !wanted.equals(writing.note());
        page.again();
        takeTheirs();
        if (unsaved && !wanted.equals(writing.note())) amendment.offer(wanted);
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add("added");
    }

    /** Writes mine over theirs. */
    public void keepMine() {
        NoteDraft over = mine;
        takeTheirs();
        write(over);
    }

    /** Leaves theirs as it is. */
    public void takeTheirs() {
        mine = null;
        page.getUndo().forget();
    }

    public void sign() {
        if (!exception.settled()) return;
        try {
            VisitSheet signed = writingNotes.sign(page.visit(), revision, said(writing));
            Messages.done("visit.done", signed.patient().name());
            Redirect.to("/today");
        } catch (Refusal no) {
            refused(no, said(writing));
        }
    }

    public void drop() {
        try {
            HandOver.give(writingNotes.drop(page.visit(), revision));
            Redirect.to("/today");
        } catch (Refusal no) {
            refused(no, said(writing));
        }
    }

    /** What is stored. */
    public NoteDraft getWriting() {
        return writing;
    }

    /** What I had written when somebody else was first; null for nothing. */
    public NoteDraft getMine() {
        return mine;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
