package extensor.care.clinic;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.accounts.Accounts;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/** Everybody on the staff says at which site they want to begin. */
@UseCase
public class ChoosingSite {
    @Inject
    Accounts accounts;

    @Inject
    Sites sites;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    /** The pages of the caller begin with this site from now on. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.ADMINISTRATOR})
    public void settle(long site) {
        auditContext.object("site", site);
        accounts.account(caller.account()).settle(sites.site(site).id());
    }
}
