package extensor.web.accounts;

import extensor.care.accounts.KeepingAccount;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** Changing one's own password. It lives for one request: no password waits in a page. */
@Named
@RequestScoped
public class PasswordForm {
    @Inject
    KeepingAccount keeping;

    private String current;
    private String password;
    private String again;

    public void change() {
        try {
            if (!Objects.equals(password, again)) throw Refusal.at("again", "setup.differ");
            keeping.changePassword(current, password);
            Messages.done("own.password-changed");
            Redirect.to(AccountPage.ADDRESS);
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
