package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** The patient reads the next visits; whose they are comes from the account alone. */
@UseCase
public class ReadingOwnVisits {
    private static final int MOST = 100;

    @Inject
    AppointmentLines appointments;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    /** What lies ahead, in the order of time. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public List<AppointmentLine> mine() {
        auditContext.patient(caller.patient());
        return appointments.next(caller.patient(), MOST);
    }
}
