package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Signing in by name and password. Failures delay the next try by name and by address, and every refusal gets the same answer. */
@UseCase
public class SigningIn {
    private static final int FREE_BY_NAME = 5;
    private static final int FREE_BY_ADDRESS = 30;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignInThrottles signInThrottles;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** Gives the person whose name and password these are, with what this person has to know. Refuses unknown names, wrong passwords and closed accounts alike. */
    @AllowedTo(Role.ANYONE)
    public Entry enter(String name, String password) {
        if (name == null
                || name.isBlank()
                || password == null
                || password.isEmpty()
                || name.length() > 200
                || password.length() > 500) throw wrong();
        String byName = "n:" + SetupLink.hash(Account.keyOf(name));
        String byAddress = "a:" + caller.address();
        for (String key : List.of(byName, byAddress)) prepare(key);
        if (!signInThrottles.hears(byAddress) || !signInThrottles.take(byName)) throw new Refusal("sign-in.wait");
        Account account = accounts.bySignInName(name).orElse(null);
        boolean right = passwords.matches(password, account == null ? null : account.passwordHash());
        if (!right || !account.maySignIn()) {
            signInThrottles.failed(byName, FREE_BY_NAME);
            signInThrottles.failed(byAddress, FREE_BY_ADDRESS);
            throw wrong();
        }
        signInThrottles.succeeded(byName);
        signInThrottles.succeeded(byAddress);
        if (passwords.outdated(account.passwordHash())) account.rehash(passwords.hash(password));
        auditContext.object("account", account.id());
        List<Renewal> renewals = account.hearNews() ? accounts.renewals(account.id()) : List.of();
        return new Entry(account.signIn(clock.instant()), renewals);
    }

    private void prepare(String key) {
        try {
            signInThrottles.prepare(key);
        } catch (SignInThrottles.TakenMeanwhile lost) {
            signInThrottles.prepare(key);
        }
    }

    /** The person leaves; recorded, nothing else. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public void leave() {
        auditContext.object("account", caller.account());
    }

    private static Refusal wrong() {
        return new Refusal("sign-in.wrong");
    }
}
