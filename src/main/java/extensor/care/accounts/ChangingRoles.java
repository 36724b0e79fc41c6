package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;

/** An administrator says what somebody on the staff does here: treats, works at the desk, administers, or several of these. */
@UseCase
public class ChangingRoles {
    @Inject
    Accounts accounts;

    @Inject
    SecondFactorRule secondFactorRule;

    @Inject
    Reauthenticated reauthenticated;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Event<AccessChanged> news;

    /**
     * The person has these roles from now on. Sessions end where a role goes, or where one comes that needs a second factor; else they go on. Where there are
     * several administrators, two of them make another one: the first is taken as a proposal. Gives the roles as they are now.
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public Roles change(long account, Roles roles) {
        auditContext.object("account", account);
        Account changed = accounts.ofStaff(account);
        if (!roles.areOfStaff()) throw Refusal.at("roles", "account.patient-from-record");
        Roles before = changed.roles();
        boolean proposes = needsAnother(changed, roles);
        Roles now = proposes ? beforeProposal(before, roles) : roles;
        if (account == caller.account()) checkOwn(before, now);
        if (before.equals(now) && proposes == changed.isProposed()) return before;
        reauthenticated.require();
        if (!now.has(Role.ADMINISTRATOR)
                && before.has(Role.ADMINISTRATOR)
                && !accounts.isStillAdministrator(caller.account())) throw Refusal.notFound();
        auditContext.gave(roles, proposes);
        changed.propose(proposes ? caller.account() : null);
        if (!before.equals(now)) become(changed, now);
        return now;
    }

    /** Whoever opened an account in a made-up name must not make it an administrator's: that one would hand over the codes for their own links. */
    private boolean needsAnother(Account changed, Roles roles) {
        return roles.has(Role.ADMINISTRATOR)
                && !changed.roles().has(Role.ADMINISTRATOR)
                && !changed.isProposedByAnother(caller.account())
                && accounts.administratorsBeside(caller.account());
    }

    /** What else is wanted is so at once; somebody who is only to administer does until then what they did. */
    private static Roles beforeProposal(Roles before, Roles roles) {
        return roles.all().equals(Set.of(Role.ADMINISTRATOR)) ? before : roles.without(Role.ADMINISTRATOR);
    }

    /** The only administrator may also treat or work at the desk, since nobody else could say so. */
    private void checkOwn(Roles before, Roles now) {
        if (before.equals(now)) return;
        if (!now.has(Role.ADMINISTRATOR) || accounts.administratorsBeside(caller.account()))
            throw Refusal.at("roles", "account.not-own-role");
    }

    private void become(Account changed, Roles now) {
        Roles before = changed.roles();
        boolean anew = !now.hasAll(before) || secondFactorRule.requiresAnew(before, now);
        changed.become(now, anew);
        accounts.dropLinks(changed.id());
        news.fire(new AccessChanged(changed.id()));
    }
}
