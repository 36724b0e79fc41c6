package extensor.care.booking;

import extensor.care.visits.AppointmentLine;
import extensor.care.visits.Cause;
import extensor.shared.Id;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan that needs the desk: whose, how many of how many visits wait to be booked (`late`: with a window that has passed; `impossible`: with none of its
 * days open), the window of the next one, since when and why they wait (null where none does), and the booked visits that cannot stay as they are.
 */
public record WorklistLine(
        long plan,
        long patient,
        String patientName,
        String phone,
        long site,
        String siteName,
        String therapistName,
        int unbooked,
        int of,
        int late,
        int impossible,
        LocalDate dueFrom,
        LocalDate dueTo,
        LocalDate since,
        Cause cause,
        List<AppointmentLine> troubled)
        implements Serializable {
    public String key() {
        return Id.text(plan);
    }
}
