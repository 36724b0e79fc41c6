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

/** Which visits were cancelled because the treatment has ended: the patient reads them, and the desk, who tells the patient. */
@UseCase
public class ReadingCancelled {
    @Inject
    BookingAccess bookingAccess;

    @Inject
    AppointmentLines appointments;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    /** Those that would still lie ahead of the caller, in the order of time. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public List<AppointmentLine> mine() {
        auditContext.patient(caller.patient());
        return appointments.cancelledAtEnd(caller.patient());
    }

    /** The same of a patient: for the desk of anybody, for a therapist of patients in care. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<AppointmentLine> of(long patient) {
        bookingAccess.requireToRead(patient);
        return appointments.cancelledAtEnd(patient);
    }
}
