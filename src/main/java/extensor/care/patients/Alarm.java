package extensor.care.patients;

import extensor.care.catalogue.RedFlag;
import java.io.Serializable;

/** A condition that is present and does not wait longer than its urgency says: with which finding (null where the condition is the finding), and what is to be done. */
public record Alarm(FactLine fact, RedFlag.Urgency urgency, String finding, String action) implements Serializable {
    /** Nothing else is done before this. */
    public boolean emergency() {
        return finding == null && urgency == RedFlag.Urgency.EMERGENCY;
    }
}
