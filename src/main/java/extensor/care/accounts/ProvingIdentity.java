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
import java.time.Clock;

/** Proving once more, within a session, who one is: before a grave act. */
@UseCase
public class ProvingIdentity {
    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactors secondFactors;

    @Inject
    PasskeyProof passkeyProof;

    @Inject
    SecretTries secretTries;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** By the password, or by a code of the authenticator app. Gives the session as it is from now on. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public SignedIn prove(String secret) {
        Account account = accounts.account(caller.account());
        auditContext.object("account", account.id());
        String given = secret == null ? "" : TextLimit.PASSWORD.cut(secret);
        secretTries.once("p:" + account.id(), null, () -> right(account, given), Refusal.at("secret", "proof.wrong"));
        return caller.prove(clock.instant());
    }

    /** By a passkey. Gives the session as it is from now on. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public SignedIn proveByPasskey(PasskeySite site, String answer) {
        auditContext.object("account", caller.account());
        passkeyProof.prove(site, answer);
        return caller.prove(clock.instant());
    }

    private boolean right(Account account, String given) {
        return secondFactors.takeOfApp(account.id(), given) || passwords.matches(given, account.passwordHash());
    }
}
