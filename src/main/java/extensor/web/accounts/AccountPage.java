package extensor.web.accounts;

import extensor.care.accounts.KeepingAccount;
import extensor.care.accounts.OwnAccount;
import extensor.care.accounts.SessionLine;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The own account of whoever is signed in: password, open sessions, and who renewed what. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    static final String ADDRESS = "/account";

    @Inject
    KeepingAccount keeping;

    @Inject
    SessionWords sessionWords;

    private OwnAccount account;

    public void load() {
        account = keeping.look();
    }

    /** Whatever it ends, or has ended meanwhile, is gone from the list. */
    public void end(SessionLine session) {
        try {
            keeping.endSession(session.id());
            Messages.done("sessions.ended", sessionWords.browser(session));
        } catch (Refusal no) {
            Messages.done("sessions.over", sessionWords.browser(session));
        }
        Redirect.to(ADDRESS);
    }

    public void endOthers() {
        Messages.done("sessions.others-ended", keeping.endOtherSessions());
        Redirect.to(ADDRESS);
    }

    public OwnAccount getAccount() {
        return account;
    }

    public boolean isAlone() {
        return account.sessions().size() < 2;
    }

    public String endOf(SessionLine session) {
        return Messages.text("sessions.end-of", sessionWords.browser(session));
    }
}
