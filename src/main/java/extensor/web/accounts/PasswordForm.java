package extensor.web.accounts;

import extensor.care.accounts.KeepingAccount;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changing one's own password. */
@Named
@RequestScoped
public class PasswordForm {
    @Inject
    KeepingAccount keeping;

    @Inject
    NewPassword newPassword;

    private String current;

    public void change() {
        try {
            keeping.changePassword(current, newPassword.chosen());
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
}
