package extensor.care.notes;

import extensor.shared.Id;
import extensor.shared.NamedId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A note in a list: of which visit, for which plan (null: none), by whom, how many items were given as planned and how many not, and when it was signed (null while it is a draft). */
public record NoteLine(
        long id,
        long patient,
        Long plan,
        long visit,
        LocalDate on,
        int asPlanned,
        int exceptions,
        NamedId therapist,
        Instant signedAt)
        implements Serializable {

    public boolean signed() {
        return signedAt != null;
    }

    /** There was a plan by which to give it. */
    public boolean planned() {
        return plan != null;
    }

    /** How its visit is addressed. */
    public String key() {
        return Id.text(visit);
    }
}
