package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** One's own passkeys: adding, naming and removing them. Whoever adds or removes one is signed out everywhere else, as after another password.
 * Somebody whose role needs a second factor, and who has none yet, may add one as the second step of signing in. */
@UseCase
public class KeepingPasskeys {
    private static final int HANDLE_BYTES = 32;
    private static final int MOST = 20;
    /** No session: all of them end. */
    private static final long NONE = 0;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Passkeys passkeys;

    @Inject
    PasskeyCheck passkeyCheck;

    @Inject
    PasskeyProof passkeyProof;

    @Inject
    PasskeyChallenges challenges;

    @Inject
    SecondFactors secondFactors;

    @Inject
    SecondFactorRule secondFactorRule;

    @Inject
    OpenSessions openSessions;

    @Inject
    FactorOwner factorOwner;

    @Inject
    Reauthenticated reauthenticated;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    @AllowedTo(value = Role.ANYONE, oncePerSitting = true)
    public PasskeySheet look() {
        Account account = factorOwner.account();
        List<Passkey> all = passkeys.of(account.id());
        String handle = all.isEmpty() ? handle() : all.get(0).ownerHandle();
        return new PasskeySheet(
                all.stream().map(Passkey::line).toList(),
                factorOwner.hasProved(),
                new PasskeyQuestion(challenges.fresh(toAdd(account, handle)), PasskeyProof.ids(all)),
                handle,
                account.signInName());
    }

    /**
     * The device has made a passkey for the handle that the page named. Gives who is in now, where this was the second step of signing in; else null. Who stands
     * there has just given the password.
     */
    @AllowedTo(Role.ANYONE)
    public Entry add(PasskeySite site, String name, String handle, String answer) {
        Account account = factorOwner.account();
        String called = name(name);
        factorOwner.prove();
        List<Passkey> all = passkeys.of(account.id());
        if (all.size() >= MOST) throw new Refusal("passkey.too-many", MOST);
        if (!all.isEmpty() && !all.get(0).ownerHandle().equals(handle)) throw new Refusal("passkey.not-added");
        NewCredential made = passkeyCheck
                .made(
                        PasskeyAnswer.read(answer, PasskeyAnswer.MADE),
                        site,
                        passkeyProof.answeredOnce(toAdd(account, handle)))
                .filter(one -> passkeys.byCredential(one.hash()).isEmpty())
                .orElseThrow(() -> new Refusal("passkey.not-added"));
        passkeys.add(new Passkey(Id.next(), account.id(), called, handle, made, clock.instant()));
        openSessions.endOthers(account.id(), caller.known() ? caller.session() : NONE);
        return factorOwner.letIn(account);
    }

    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public void rename(long passkey, String name) {
        auditContext.object("passkey", passkey);
        passkeys.own(caller.account(), passkey).rename(name(name));
    }

    /** It lets nobody in any more, and neither does a session that it may have opened elsewhere. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public void remove(long passkey) {
        auditContext.object("passkey", passkey);
        Passkey own = passkeys.own(caller.account(), passkey);
        if (needed()) throw new Refusal("passkey.required");
        reauthenticated.require();
        passkeys.remove(own);
        openSessions.endOthers(caller.account(), caller.session());
    }

    /** The last one stands for the second factor that the role needs. */
    private boolean needed() {
        return secondFactorRule.requires(caller.roles())
                && passkeys.of(caller.account()).size() == 1
                && secondFactors.of(caller.account()).isEmpty();
    }

    private static String name(String typed) {
        String name = TypedText.line(typed);
        if (name.isEmpty() || TextLimit.PASSKEY_NAME.exceededBy(name))
            throw Refusal.at("name", "passkey.name-form", TextLimit.PASSKEY_NAME.longest());
        return name;
    }

    /** The seal of the challenge holds the handle, so that the device was asked to keep this one. */
    private static String toAdd(Account account, String handle) {
        return "add to " + account.id() + " as " + handle;
    }

    private static String handle() {
        byte[] bytes = new byte[HANDLE_BYTES];
        RANDOM.nextBytes(bytes);
        return PasskeyCheck.text(bytes);
    }
}
