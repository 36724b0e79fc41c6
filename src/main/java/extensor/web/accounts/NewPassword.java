package extensor.web.accounts;

import extensor.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;

/** A password that somebody chooses, typed twice. It lives for one request: no password waits in a page. */
@Named
@RequestScoped
public class NewPassword {
    private String password;
    private String again;

    /** Refuses where the two differ. */
    String chosen() {
        if (!Objects.equals(password, again)) throw Refusal.at("again", "setup.differ");
        return password;
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
