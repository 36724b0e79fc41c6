package extensor.web.accounts;

import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.ProofAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asks within a page, before it shows what it is for, once more who somebody is. */
@Named
@RequestScoped
public class ProofForm {
    @Inject
    ProofAnswer proofAnswer;

    @Inject
    HttpServletRequest request;

    public void prove() {
        attempt(proofAnswer::bySecret);
    }

    public void proveByPasskey() {
        attempt(proofAnswer::byPasskey);
    }

    private void attempt(Runnable answer) {
        try {
            answer.run();
            Redirect.to(request.getRequestURI());
        } catch (Refusal no) {
            Messages.no(no, "proof");
        }
    }
}
