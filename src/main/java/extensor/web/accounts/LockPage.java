package extensor.web.accounts;

import extensor.care.access.Caller;
import extensor.care.accounts.LockSheet;
import extensor.care.accounts.LockingScreen;
import extensor.care.accounts.ScreenLock;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.CounterDevices;
import extensor.web.gate.PublicAddress;
import extensor.web.gate.Redirect;
import extensor.web.gate.SessionStart;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A locked screen. It is a page of its own, and lock.js shows it in place of another page, which it keeps meanwhile. */
@Named
@RequestScoped
public class LockPage {
    @Inject
    LockingScreen locking;

    @Inject
    ScreenLock screenLock;

    @Inject
    SessionStart sessionStart;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    private LockSheet sheet;
    private String password;
    private String pin;

    @PostConstruct
    void look() {
        sheet = screenLock.sheet(CounterDevices.of(request)).orElse(null);
    }

    public void openByPassword() {
        open("form", () -> locking.openByPassword(password));
    }

    public void openByPin() {
        open("by-pin", () -> locking.openByPin(pin, CounterDevices.of(request)));
    }

    public void openByPasskey() {
        open("by-passkey", () -> locking.openByPasskey(PublicAddress.passkeys(request), RequestValues.text("passkey")));
    }

    /** It may have been opened in another tab meanwhile. */
    private void open(String form, Runnable proof) {
        try {
            if (caller.behindLock() != null) proof.run();
            sessionStart.unlocked(RequestValues.text("inPlaceOf"), RequestValues.text("whose"));
        } catch (Refusal no) {
            if (no.key().equals("lock.over")) Redirect.to("/login");
            else Messages.no(no, form);
        }
    }

    /** Null where the screen is open. */
    public LockSheet getSheet() {
        return sheet;
    }

    /** Whose session is open here; null for nobody's. */
    public String getOpenFor() {
        return caller.known() ? Id.text(caller.account()) : null;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
