package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/** One's own PIN, and the computers of the counter at which it opens a locked screen. */
@UseCase
public class KeepingPin {
    @Inject
    Pins pins;

    @Inject
    Reauthenticated reauthenticated;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    /** `device`: the token of this browser, or null. */
    @AllowedTo(
            value = {Role.THERAPIST, Role.DESK, Role.ADMINISTRATOR},
            oncePerSitting = true)
    public PinSheet look(String device) {
        long account = own();
        return new PinSheet(pins.any(account), pins.knows(account, device), reauthenticated.recently());
    }

    /** From now on this PIN opens the screen at this browser, too; gives the token that the browser has to keep. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.ADMINISTRATOR})
    public String choose(String pin, String device) {
        long account = own();
        Pin.judge(pin);
        reauthenticated.require();
        pins.set(account, pin);
        return pins.remember(account, device);
    }

    /** The PIN opens the screen at this browser, too; gives the token that the browser has to keep. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.ADMINISTRATOR})
    public String trust(String device) {
        long account = own();
        if (!pins.any(account)) throw new Refusal("pin.none");
        reauthenticated.require();
        return pins.remember(account, device);
    }

    /** No PIN, and no computer of the counter any more. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.ADMINISTRATOR})
    public void remove() {
        long account = own();
        if (!pins.drop(account)) throw new Refusal("pin.none");
        pins.forgetDevices(account);
    }

    private long own() {
        auditContext.object("account", caller.account());
        return caller.account();
    }
}
