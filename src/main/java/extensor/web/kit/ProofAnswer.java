package extensor.web.kit;

import extensor.care.accounts.PasskeyProof;
import extensor.care.accounts.PasskeyQuestion;
import extensor.care.accounts.ProvingIdentity;
import extensor.web.gate.PublicAddress;
import extensor.web.gate.SessionStart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What somebody answers who is asked once more who they are: a secret, or a passkey. It lives for one request: no secret waits in a page. */
@Named
@RequestScoped
public class ProofAnswer {
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

    public void bySecret() {
        sessionStart.proved(proving.prove(secret));
    }

    public void byPasskey() {
        sessionStart.proved(proving.proveByPasskey(PublicAddress.passkeys(request), RequestValues.text("passkey")));
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
