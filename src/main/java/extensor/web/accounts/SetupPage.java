package extensor.web.accounts;

import extensor.care.accounts.AdministeringAccounts;
import extensor.care.accounts.LinkSheet;
import extensor.care.accounts.SigningIn;
import extensor.shared.Refusal;
import extensor.web.gate.KnownBrowsers;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page behind a set-up link: its holder chooses a password, the first administrator a name too, and is in. */
@Named
@RequestScoped
public class SetupPage {
    @Inject
    AdministeringAccounts opening;

    @Inject
    NewPassword newPassword;

    @Inject
    SigningIn signingIn;

    @Inject
    KnownBrowsers knownBrowsers;

    @Inject
    Welcome welcome;

    @Inject
    HttpServletRequest request;

    private String link;
    private String code;
    private String name;
    private String signInName;
    private boolean usable;
    private boolean first;
    private boolean codeAsked;

    /** Checks the link before the form is decoded, at every request: the page keeps no state. */
    @PostConstruct
    void look() {
        link = RequestValues.text("link");
        try {
            LinkSheet known = opening.look(link);
            usable = true;
            codeAsked = known.needsCode();
            first = known.signInName().isEmpty();
            if (!first) signInName = known.signInName();
        } catch (Refusal no) {
            usable = false;
        }
    }

    public void complete() {
        try {
            String password = newPassword.chosen();
            opening.complete(link, code, signInName, name, password);
            enter(password);
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    /** By the same door as everybody, with its second step and its throttle. Where that stays closed the password is kept all the same. */
    private void enter(String password) {
        try {
            welcome.lead(signingIn.enter(signInName, password, knownBrowsers.of(request)));
        } catch (Refusal no) {
            Messages.done("setup.done");
            Redirect.to("/login");
        }
    }

    public String getLink() {
        return link;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public boolean isUsable() {
        return usable;
    }

    public boolean isCodeAsked() {
        return codeAsked;
    }

    public boolean isFirst() {
        return first;
    }
}
