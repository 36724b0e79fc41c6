package extensor.care.notes;

import java.io.Serializable;

/** What was different with one item: another dose (as JSON), or left out for a reason of the list; and in words where there is more to say (else empty). */
public record Deviation(int item, String dose, OmissionReason reason, String words) implements Serializable {
    public Deviation {
        words = words == null ? "" : words.strip();
    }

    public boolean leftOut() {
        return reason != null;
    }
}
