package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TextLimit;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/** What people do with their own account: look at it, change the password, end sessions that they left open elsewhere. */
@UseCase
public class KeepingAccount {
    @Inject
    Accounts accounts;

    @Inject
    OpenSessions openSessions;

    @Inject
    SecondFactors secondFactors;

    @Inject
    Passkeys passkeys;

    @Inject
    Passwords passwords;

    @Inject
    SecretTries secretTries;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @AllowedTo(
            value = {Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR},
            oncePerSitting = true)
    public OwnAccount look() {
        Account account = own();
        return new OwnAccount(
                account.signInName(),
                account.name(),
                account.roles(),
                openSessions.of(account, caller.session()),
                accounts.renewals(account.id()),
                secondFactors.of(account.id()).isPresent(),
                passkeys.of(account.id()).stream().map(Passkey::line).toList());
    }

    /** Takes another password in place of the current one. All other sessions end, and links that wait for the owner are worthless. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public void changePassword(String current, String fresh) {
        Account account = own();
        Refusals no = new Refusals();
        no.check(() -> secretTries.once(
                "p:" + account.id(),
                null,
                () -> passwords.matches(current == null ? "" : TextLimit.PASSWORD.cut(current), account.passwordHash()),
                Refusal.at("currentPassword", "password.not-current")));
        no.check(() -> passwords.judge(fresh == null ? "" : fresh, account.signInName()));
        no.refuse();
        if (passwords.matches(fresh, account.passwordHash())) throw Refusal.at("password", "password.same");
        account.rehash(passwords.hash(fresh));
        accounts.dropLinks(account.id());
        openSessions.endOthers(account.id(), caller.session());
    }

    /** Ends one of the caller's own sessions, at its next request. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public void endSession(long session) {
        if (!openSessions.end(caller.account(), session)) throw Refusal.notFound();
        auditContext.object("session", session);
    }

    /** Ends all of the caller's sessions but this one; gives how many. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public int endOtherSessions() {
        auditContext.object("account", caller.account());
        return openSessions.endOthers(caller.account(), caller.session());
    }

    private Account own() {
        auditContext.object("account", caller.account());
        return accounts.account(caller.account());
    }
}
