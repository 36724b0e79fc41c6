package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/**
 * Locking the screen and opening it again. Behind the lock a person is nobody: no door opens but these. After five tries in vain the session is over, whatever
 * was tried.
 */
@UseCase
public class LockingScreen {
    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Pins pins;

    @Inject
    PasskeyProof passkeyProof;

    @Inject
    SecretTries secretTries;

    @Inject
    OpenSessions openSessions;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @AllowedTo({Role.THERAPIST, Role.DESK, Role.ADMINISTRATOR})
    public void lock() {
        auditContext.object("session", caller.session());
        openSessions.lock(caller.session());
    }

    @AllowedTo(Role.ANYONE)
    public void openByPassword(String password) {
        SignedIn person = behind();
        String given = password == null ? "" : TextLimit.PASSWORD.cut(password);
        open(person, () -> {
            Account account = accounts.account(person.account());
            secretTries.once(
                    "p:" + account.id(),
                    null,
                    () -> passwords.matches(given, account.passwordHash()),
                    Refusal.at("password", "proof.wrong"));
        });
    }

    @AllowedTo(Role.ANYONE)
    public void openByPasskey(PasskeySite site, String answer) {
        SignedIn person = behind();
        open(person, () -> passkeyProof.prove(person, site, answer));
    }

    /** `device`: the token of this browser, or null. At any other browser the right PIN is as wrong as another. */
    @AllowedTo(Role.ANYONE)
    public void openByPin(String pin, String device) {
        SignedIn person = behind();
        open(
                person,
                () -> secretTries.once(
                        "i:" + person.account(),
                        null,
                        () -> pins.right(person.account(), pin == null ? "" : TextLimit.PIN.cut(pin))
                                && pins.knows(person.account(), device),
                        Refusal.at("pin", "proof.wrong")));
    }

    /** The session ends instead. */
    @AllowedTo(Role.ANYONE)
    public void leave() {
        SignedIn person = behind();
        openSessions.end(person.account(), person.session());
    }

    private void open(SignedIn person, Runnable proof) {
        boolean may = openSessions.countTry(person.session());
        try {
            if (!may) throw new Refusal("lock.over");
            proof.run();
        } catch (Refusal no) {
            if (!openSessions.triesLeft(person.session())) {
                openSessions.endAtOnce(person.session());
                throw new Refusal("lock.over");
            }
            throw no;
        }
        openSessions.unlock(person.session());
    }

    private SignedIn behind() {
        SignedIn person = caller.behindLock();
        if (person == null) throw Refusal.notFound();
        auditContext.object("account", person.account());
        return person;
    }
}
