package extensor.web.accounts;

import extensor.care.access.SignedIn;
import extensor.care.accounts.PasskeyProof;
import extensor.care.accounts.PasskeyQuestion;
import extensor.care.accounts.ProvingIdentity;
import extensor.shared.Refusal;
import extensor.web.gate.PublicAddress;
import extensor.web.gate.Redirect;
import extensor.web.gate.SessionStart;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks within a page, before it shows what it is for, once more who somebody is. */
@Named
@RequestScoped
public class ProofForm {
    @Inject
    ProvingIdentity proving;

    @Inject
    PasskeyProof passkeyProof;

    @Inject
    SessionStart sessionStart;

    @Inject
    HttpServletRequest request;

    private Optional<PasskeyQuestion> question;
    private String secret;

    public void prove() {
        attempt(() -> proving.prove(secret));
    }

    public void proveByPasskey() {
        attempt(() -> proving.proveByPasskey(PublicAddress.passkeys(request), RequestValues.text("passkey")));
    }

    private void attempt(Supplier<SignedIn> proof) {
        try {
            sessionStart.proved(proof.get());
            Redirect.to(request.getRequestURI());
        } catch (Refusal no) {
            Messages.no(no, "proof");
        }
    }

    /** Null where there is no passkey to ask. */
    public PasskeyQuestion getQuestion() {
        if (question == null)
            question = PublicAddress.passkeys(request).possible() ? passkeyProof.toProve() : Optional.empty();
        return question.orElse(null);
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
