package extensor.web.accounts;

import extensor.care.accounts.KeepingPin;
import extensor.care.accounts.PinSheet;
import extensor.shared.Refusal;
import extensor.web.gate.CounterDevices;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Supplier;

/** The own PIN for the computer of the counter. The page keeps no state. */
@Named
@RequestScoped
public class PinPage {
    @Inject
    KeepingPin keeping;

    @Inject
    HttpServletRequest request;

    private PinSheet sheet;
    private String pin;
    private String again;

    @PostConstruct
    void look() {
        sheet = keeping.look(CounterDevices.of(request));
    }

    public void choose() {
        attempt("pin.chosen", () -> {
            if (!Objects.equals(pin, again)) throw Refusal.at("again", "pin.differ");
            return keeping.choose(pin, CounterDevices.of(request));
        });
    }

    public void trust() {
        attempt("pin.trusted", () -> keeping.trust(CounterDevices.of(request)));
    }

    public void remove() {
        attempt("pin.removed", () -> {
            keeping.remove();
            return null;
        });
    }

    private void attempt(String done, Supplier<String> act) {
        try {
            String token = act.get();
            if (token != null) CounterDevices.remember(token);
            Messages.done(done);
            Redirect.to(AccountPage.ADDRESS);
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    public PinSheet getSheet() {
        return sheet;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
