package extensor.web.accounts;

import extensor.care.accounts.PasskeyProof;
import extensor.care.accounts.PasskeyQuestion;
import extensor.care.accounts.SigningIn;
import extensor.shared.Refusal;
import extensor.web.gate.KnownBrowsers;
import extensor.web.gate.PublicAddress;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Signing in with a passkey, from the page for the password and from that for the second factor. */
@Named
@RequestScoped
public class PasskeyEntry {
    @Inject
    SigningIn signingIn;

    @Inject
    PasskeyProof passkeyProof;

    @Inject
    KnownBrowsers knownBrowsers;

    @Inject
    Welcome welcome;

    @Inject
    HttpServletRequest request;

    private PasskeyQuestion question;

    public void enter() {
        try {
            welcome.in(signingIn.enterByPasskey(
                    PublicAddress.passkeys(request), RequestValues.text("passkey"), knownBrowsers.of(request)));
        } catch (Refusal no) {
            Messages.no(no, "by-passkey");
        }
    }

    /** Browsers make and ask passkeys at this address. */
    public boolean isPossible() {
        return PublicAddress.passkeys(request).possible();
    }

    public PasskeyQuestion getQuestion() {
        if (question == null) question = passkeyProof.toSignIn();
        return question;
    }
}
