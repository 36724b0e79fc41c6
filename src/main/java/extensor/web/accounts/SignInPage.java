package extensor.web.accounts;

import extensor.care.accounts.SigningIn;
import extensor.care.clinic.ClinicSign;
import extensor.shared.Refusal;
import extensor.web.gate.KnownBrowsers;
import extensor.web.kit.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Sign-in, without scripts and without a session of its own. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SigningIn signingIn;

    @Inject
    KnownBrowsers knownBrowsers;

    @Inject
    Welcome welcome;

    @Inject
    HttpServletRequest request;

    @Inject
    ClinicSign clinicSign;

    private String name;
    private String password;
    private String clinic;

    @PostConstruct
    void nameClinic() {
        clinic = clinicSign.name();
    }

    public void enter() {
        try {
            welcome.lead(signingIn.enter(name, password, knownBrowsers.of(request)));
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    /** Where one signs in; empty where nobody has said so. */
    public String getClinic() {
        return clinic;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
