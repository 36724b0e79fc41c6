package extensor.web.accounts;

import extensor.care.accounts.Entry;
import extensor.care.accounts.Renewal;
import extensor.care.accounts.SigningIn;
import extensor.shared.Formats;
import extensor.shared.Refusal;
import extensor.web.gate.KnownBrowsers;
import extensor.web.gate.SessionStart;
import extensor.web.kit.FlashText;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** Sign-in, without scripts and without a session of its own. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SigningIn signingIn;

    @Inject
    SessionStart sessionStart;

    @Inject
    KnownBrowsers knownBrowsers;

    @Inject
    FlashText flashText;

    @Inject
    HttpServletRequest request;

    private String name;
    private String password;

    public void enter() {
        try {
            Entry entry = signingIn.enter(name, password, knownBrowsers.of(request));
            sessionStart.in(entry.person());
            if (!entry.renewals().isEmpty()) flashText.warn(words(entry.renewals()));
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    private static List<String> words(List<Renewal> renewals) {
        return Stream.concat(renewals.stream().map(SignInPage::words), Stream.of(Messages.text("renewal.ask")))
                .toList();
    }

    private static String words(Renewal renewal) {
        String kind = !renewal.used() ? "made" : renewal.codeBy().isEmpty() ? "used" : "used-code";
        String maker = renewal.madeBy().isEmpty() ? Messages.text("renewal.operator") : renewal.madeBy();
        return Messages.text(
                "renewal." + kind, Formats.date(renewal.at().atZone(Formats.NO_PLACE)), maker, renewal.codeBy());
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
