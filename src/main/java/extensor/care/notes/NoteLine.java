package extensor.care.notes;

import extensor.shared.Id;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** What was written of a visit, in a list: so many items as planned, so many given otherwise or left out. */
public record NoteLine(
        long id,
        long patient,
        long plan,
        long visit,
        LocalDate on,
        boolean signed,
        int asPlanned,
        int exceptions,
        long therapist,
        String therapistName,
        Instant signedAt)
        implements Serializable {

    /** How its visit is addressed. */
    public String key() {
        return Id.text(visit);
    }
}
