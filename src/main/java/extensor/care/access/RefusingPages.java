package extensor.care.access;

import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/**
 * The door that leads nowhere. Requests for a page of somebody else, or with an id that cannot exist, end here, so that the trail records
 * the attempt.
 */
@UseCase
public class RefusingPages {
    @Inject
    AuditContext auditContext;

    @AllowedTo(Role.ANYONE)
    public void from(String page) {
        auditContext.object("page", page);
        throw Refusal.notFound();
    }
}
