package extensor.care.accounts;

import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Reauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whose second factor it is that an act adds or removes: somebody who is signed in, or who has come as far as the second step and has none yet. The latter has just
 * given the password and proves nothing more.
 */
@ApplicationScoped
class FactorOwner {
    @Inject
    Accounts accounts;

    @Inject
    Entrance entrance;

    @Inject
    Reauthenticated reauthenticated;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    Account account() {
        if (!caller.known()) return entrance.atSecondStep(true);
        auditContext.object("account", caller.account());
        return accounts.account(caller.account());
    }

    void prove() {
        if (caller.known()) reauthenticated.require();
    }

    boolean hasProved() {
        return !caller.known() || reauthenticated.recently();
    }

    /** Lets in whoever stood at the second step; null for those who are in. */
    Entry letIn(Account account) {
        return caller.known() ? null : entrance.letIn(account);
    }
}
