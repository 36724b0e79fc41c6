package extensor.web.visits;

import extensor.care.notes.AddingToNotes;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** What is added to a signed visit, and why. */
@Named
@ViewScoped
public class AmendmentPane implements Serializable {
    @Inject
    private VisitPage page;

    @Inject
    private AddingToNotes addingToNotes;

    private final TypedValues typed = new TypedValues();
    private String request = RequestKey.key();
    private boolean begun;
    private boolean late;

    /** A note that came too late to be signed waits here. */
    void offer(String note) {
        typed.put("words", note);
        begun = true;
        late = true;
    }

    public void add() {
        try {
            page.show(addingToNotes.add(page.visit(), typed.text("reason"), typed.text("words"), request));
            typed.clear();
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

    /** Something was typed and not added, so the fields are shown. */
    public boolean isBegun() {
        return begun;
    }

    /** It is a note that came too late to be signed. */
    public boolean isLate() {
        return late;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    /** It travels with the form, so that an answer that was lost does not add the same again. */
    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }
}
