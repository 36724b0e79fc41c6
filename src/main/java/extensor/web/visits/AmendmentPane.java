package extensor.web.visits;

import extensor.care.notes.AddingToNotes;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What is added to a signed visit, and why. What was typed stays when it is refused. */
@Named
@ViewScoped
public class AmendmentPane implements Serializable {
    @Inject
    private VisitPage page;

    @Inject
    private AddingToNotes addingToNotes;

    private String reason;
    private String words;
    private String request = RequestKey.key();
    private boolean begun;
    private boolean late;

    /** A note that came too late to be signed waits here. */
    void offer(String note) {
        words = note;
        begun = true;
        late = true;
    }

    public void add() {
        try {
            page.show(addingToNotes.add(page.visit(), reason, words, request));
            reason = null;
            words = null;
            begun = false;
            late = false;
            request = RequestKey.key();
        } catch (Refusal no) {
            begun = true;
            Messages.no(no, "adding");
            if (!no.key().equals("visit.added-already")) return;
            page.load();
            request = RequestKey.key();
        }
    }

    /** Something stands in the fields that has not been added: they are shown. */
    public boolean isBegun() {
        return begun;
    }

    /** What stands there is a note that came too late. */
    public boolean isLate() {
        return late;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** It travels with the form: what an answer that was lost had added is not added again. */
    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }
}
