package extensor.web.accounts;

import extensor.care.access.Caller;
import extensor.care.accounts.SigningIn;
import extensor.shared.Refusal;
import extensor.web.gate.KnownBrowsers;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The second step of signing in: the code of the second factor. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    SigningIn signingIn;

    @Inject
    Welcome welcome;

    @Inject
    KnownBrowsers knownBrowsers;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    private String code;

    public void enter() {
        try {
            welcome.in(signingIn.confirm(code, knownBrowsers.of(request)));
        } catch (Refusal no) {
            if (no.key().equals("refusal.not-found")) Redirect.to("/login");
            else Messages.no(no, "form");
        }
    }

    /** Whoever is in already has nothing to do here. */
    public boolean isIn() {
        return caller.known();
    }

    /** There is an app, or recovery codes of one. */
    public boolean isByCode() {
        return caller.firstStep() != null && caller.firstStep().app();
    }

    /** There is a passkey. */
    public boolean isByPasskey() {
        return caller.firstStep() != null && caller.firstStep().passkey();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
