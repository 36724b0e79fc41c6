package extensor.care.notes;

import extensor.shared.Id;
import java.io.Serializable;

/** A visit that waits for its signature. */
public record Draft(NoteLine line, String patientName) implements Serializable {
    /** How the visit is addressed: by its appointment where there is one. */
    public String key() {
        return line.appointment() == null ? line.key() : Id.text(line.appointment());
    }
}
