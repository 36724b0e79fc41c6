package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/**
 * Signing in by name and password, and a second factor where there is one. Failures delay the next try by name and by address, and every refusal gets the same answer. The tries of somebody from a
 * browser in which they have signed in before are counted by themselves: strangers do not keep them out.
 */
@UseCase
public class SigningIn {
    /** More than any name or password has; the rest is not worth the work. */
    private static final int LONGEST = 500;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SecretTries secretTries;

    @Inject
    SecondFactors secondFactors;

    @Inject
    PasskeyProof passkeyProof;

    @Inject
    Entrance entrance;

    @Inject
    OpenSessions openSessions;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

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
        secretTries.once(
                known ? browser.throttle(account) : "n:" + SetupLink.hash(Account.keyOf(name)),
                known ? null : "a:" + caller.address(),
                () -> passwords.matches(password, account == null ? null : account.passwordHash())
                        && account.maySignIn(),
                wrong());
        if (passwords.outdated(account.passwordHash())) account.rehash(passwords.hash(password));
        return entrance.afterPassword(account);
    }

    /** Lets in whoever holds the passkey. The device has asked for a finger, a face or its code, so that it stands for both factors. */
    @AllowedTo(Role.ANYONE)
    public Entry enterByPasskey(PasskeySite site, String answer, KnownBrowser browser) {
        return entrance.afterPasskey(passkeyProof.whoSignsIn(site, answer, browser));
    }

    /** The second step: a code of the authenticator app, or a recovery code. Each is taken once. */
    @AllowedTo(Role.ANYONE)
    public Entry confirm(String code, KnownBrowser browser) {
        Account account = entrance.atSecondStep(false);
        boolean known = browser.knows(account);
        int codes = secondFactors.codesLeft(account.id());
        secretTries.once(
                "c:" + account.id(),
                known ? null : "a:" + caller.address(),
                () -> secondFactors.takeAny(account.id(), code),
                Refusal.at("code", "factor.wrong"));
        Entry entry = entrance.letIn(account);
        int left = secondFactors.codesLeft(account.id());
        return left < codes ? entry.withCodesLeft(left) : entry;
    }

    /** The person leaves, and the session ends. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public void leave() {
        auditContext.object("account", caller.account());
        openSessions.end(caller.account(), caller.session());
    }

    private static Refusal wrong() {
        return new Refusal("sign-in.wrong");
    }
}
