package extensor.web.kit;

import extensor.care.access.Reauthenticated;
import extensor.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Asks a person of the staff once more who they are, over the page, when a door wants to know before a grave act. Then the page presses the same button again: the
 * page stays as it is all the while, so that nothing typed is lost.
 */
@Named
@RequestScoped
public class ProofPane {
    private static final String ID = "proof";
    private static final String FORM = "proof-form";
    private static final String PASSKEY_FORM = "proof-by-passkey";

    @Inject
    ProofAnswer proofAnswer;

    private boolean asked;
    private boolean proved;
    private String again;

    /** The question stays while somebody answers it, so that the answer is read. */
    @PostConstruct
    void answering() {
        asked = RequestValues.text(FORM) != null || RequestValues.text(PASSKEY_FORM) != null;
    }

    /** True where this refusal is the question, and the page can ask it. */
    static boolean asks(Refusal no, FacesContext faces) {
        if (!no.key().equals(Reauthenticated.NEEDED) || faces.getViewRoot().findComponent(ID) == null) return false;
        KeptBeans.of(ProofPane.class).ask(faces);
        return true;
    }

    void ask(FacesContext faces) {
        UIComponent pressed = UIComponent.getCurrentComponent(faces);
        asked = true;
        again = pressed == null ? "" : pressed.getClientId(faces);
        if (faces.getPartialViewContext().isAjaxRequest())
            faces.getPartialViewContext().getRenderIds().add(ID);
    }

    /** The person answers. */
    public void prove() {
        attempt(proofAnswer::bySecret);
    }

    /** A passkey answers. */
    public void proveByPasskey() {
        attempt(proofAnswer::byPasskey);
    }

    private void attempt(Runnable answer) {
        again = RequestValues.text("again");
        try {
            answer.run();
            proved = true;
            asked = false;
        } catch (Refusal no) {
            if (no.field() == null) Messages.wrong(FORM + ":secret", no.key());
            else Messages.no(no, FORM);
        }
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isProved() {
        return proved;
    }

    /** The button that was pressed. */
    public String getAgain() {
        return again;
    }
}
