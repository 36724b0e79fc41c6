package extensor.web.kit;

import extensor.care.access.Reauthenticated;
import extensor.care.access.SignedIn;
import extensor.care.accounts.PasskeyProof;
import extensor.care.accounts.PasskeyQuestion;
import extensor.care.accounts.ProvingIdentity;
import extensor.shared.Refusal;
import extensor.web.gate.PublicAddress;
import extensor.web.gate.SessionStart;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;

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
    ProvingIdentity proving;

    @Inject
    PasskeyProof passkeyProof;

    @Inject
    SessionStart sessionStart;

    @Inject
    HttpServletRequest request;

    private Optional<PasskeyQuestion> question;
    private boolean asked;
    private boolean proved;
    private String again;
    private String secret;

    /** The question stays while somebody answers it, so that the answer is read. */
    @PostConstruct
    void answering() {
        asked = RequestValues.text(FORM) != null || RequestValues.text(PASSKEY_FORM) != null;
    }

    /** True where this refusal is the question, and the page can ask it. */
    static boolean asks(Refusal no, FacesContext faces) {
        if (!no.key().equals(Reauthenticated.NEEDED) || faces.getViewRoot().findComponent(ID) == null) return false;
        CDI.current().select(ProofPane.class).get().ask(faces);
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
        attempt(() -> proving.prove(secret));
    }

    /** A passkey answers. */
    public void proveByPasskey() {
        attempt(() -> proving.proveByPasskey(PublicAddress.passkeys(request), RequestValues.text("passkey")));
    }

    private void attempt(Supplier<SignedIn> proof) {
        again = RequestValues.text("again");
        try {
            sessionStart.proved(proof.get());
            proved = true;
            asked = false;
        } catch (Refusal no) {
            if (no.field() == null) Messages.wrong(FORM + ":secret", no.key());
            else Messages.no(no, FORM);
        }
    }

    /** Null where there is no passkey to ask. */
    public PasskeyQuestion getQuestion() {
        if (question == null)
            question = PublicAddress.passkeys(request).possible() ? passkeyProof.toProve() : Optional.empty();
        return question.orElse(null);
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

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
