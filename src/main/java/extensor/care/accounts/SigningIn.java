package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Signing in by name and password. Failures delay the next try by name and by address, and every refusal gets the same answer. The tries of somebody from a
 * browser in which they have signed in before are counted by themselves: strangers do not keep them out.
 */
@UseCase
public class SigningIn {
    /** More than any name or password has; the rest is not worth the work. */
    private static final int LONGEST = 500;

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
    public Entry enter(String name, String password, KnownBrowser browser) {
        if (TypedText.line(name).isEmpty()
                || password == null
                || password.isEmpty()
                || name.length() > LONGEST
                || password.length() > LONGEST) throw wrong();
        Account account = accounts.bySignInName(name).orElse(null);
        boolean known = browser.knows(account);
        String one = known ? browser.throttle(account) : "n:" + SetupLink.hash(Account.keyOf(name));
        String byAddress = "a:" + caller.address();
        prepare(one);
        if (!known) prepare(byAddress);
        if (!known && !signInThrottles.hears(byAddress) || !signInThrottles.take(one))
            throw new Refusal("sign-in.wait");
        boolean right = passwords.matches(password, account == null ? null : account.passwordHash());
        if (!right || !account.maySignIn()) {
            signInThrottles.failed(one, FREE_BY_NAME);
            if (!known) signInThrottles.fadingFailure(byAddress, FREE_BY_ADDRESS);
            throw wrong();
        }
        // What failed behind the address stays: whoever has one password could try all others in between.
        signInThrottles.succeeded(one);
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
