package extensor.care.notes;

import extensor.shared.Id;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A visit in a list: so many items as planned, so many given otherwise or left out; `appointment` is null where somebody just came. */
public record NoteLine(
        long id,
        long patient,
        long plan,
        Long appointment,
        LocalDate on,
        boolean signed,
        int asPlanned,
        int exceptions,
        long therapist,
        String therapistName,
        Instant signedAt)
        implements Serializable {

    /** How the id looks in an address. */
    public String key() {
        return Id.text(id);
    }
}
