package extensor.care.accounts;

import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.FirstStep;
import extensor.care.access.SignedIn;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** From a right password to an open session, for the doors that lead there: at once, or after a second step. */
@ApplicationScoped
public class Entrance {
    @Inject
    Accounts accounts;

    @Inject
    OpenSessions openSessions;

    @Inject
    SecondFactors secondFactors;

    @Inject
    Passkeys passkeys;

    @Inject
    SecondFactorRule secondFactorRule;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** The password was right. Whoever was signed in here before is not any more. */
    Entry afterPassword(Account account) {
        leaveBefore(account);
        boolean app = secondFactors.of(account.id()).isPresent();
        boolean required = secondFactorRule.requires(account.roles());
        if (!app && !required) return letIn(account);
        boolean passkey = passkeys.any(account.id());
        return Entry.of(account.firstStep(app, passkey, clock.instant()));
    }

    /** A passkey has answered. */
    Entry afterPasskey(Account account) {
        leaveBefore(account);
        return letIn(account);
    }

    private void leaveBefore(Account account) {
        if (caller.known()) openSessions.end(caller.account(), caller.session());
        SignedIn locked = caller.behindLock();
        if (locked != null) openSessions.end(locked.account(), locked.session());
        auditContext.object("account", account.id());
    }

    /** Everything that is asked for was right. */
    Entry letIn(Account account) {
        Instant now = clock.instant();
        OpenSession session = new OpenSession(Id.next(), account.id(), caller.browser(), now);
        openSessions.add(session);
        auditContext.object("account", account.id());
        List<Renewal> renewals = account.hearNews() ? accounts.renewals(account.id()) : List.of();
        return new Entry(account.signIn(session, now), renewals, null, null);
    }

    /** The account of the caller, who has come as far as the second step. `setUp`: there is no second factor yet. */
    Account atSecondStep(boolean setUp) {
        FirstStep step = caller.firstStep();
        if (step == null || step.setUp() != setUp || step.over(clock.instant())) throw Refusal.notFound();
        Account account = accounts.account(step.account());
        auditContext.object("account", account.id());
        if (!account.still(step)) throw Refusal.notFound();
        return account;
    }
}
