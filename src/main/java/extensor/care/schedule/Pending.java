package extensor.care.schedule;

import extensor.care.course.Cause;
import extensor.shared.Id;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A plan with visits that wait to be booked: whose, how many of how many (`late`: with a window that has passed; `impossible`: with none of its days
 * open), the window of the next one, since when and why; `troubled` appointments cannot stay as they are.
 */
public record Unbooked(
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
        int troubled,
        LocalDate dueFrom,
        LocalDate dueTo,
        LocalDate since,
        Cause cause)
        implements Serializable {
    public String key() {
        return Id.text(plan);
    }
}
