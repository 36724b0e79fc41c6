package extensor.care.notes;

import extensor.shared.TypedText;
import java.io.Serializable;

/** What was different with one item: another dose (as JSON), or left out for a reason of the list; and in words where there is more to say (else empty). */
public record Deviation(int item, String dose, OmissionReason reason, String words) implements Serializable {
    public Deviation {
        words = TypedText.lines(words);
    }

    public boolean leftOut() {
        return reason != null;
    }
}
