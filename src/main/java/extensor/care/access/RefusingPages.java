package extensor.care.access;

import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/** The door behind which there is nothing: who asks for a page that is not theirs, or with an id that cannot be one, comes here, so that the trail tells of the try. */
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
