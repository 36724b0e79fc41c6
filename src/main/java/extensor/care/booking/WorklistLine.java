package extensor.care.booking;

import extensor.care.visits.AppointmentLine;
import extensor.shared.Id;
import java.io.Serializable;
import java.util.List;

/** A plan that needs the desk: whose, with which therapist, its visits that wait to be booked, and the booked ones that cannot stay as they are. */
public record WorklistLine(
        long plan,
        PatientContact patient,
        String therapistName,
        UnbookedVisits unbooked,
        List<AppointmentLine> troubled)
        implements Serializable {
    public String key() {
        return Id.text(plan);
    }
}
