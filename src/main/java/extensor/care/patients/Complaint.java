package extensor.care.patients;

import extensor.shared.TypedText;
import java.io.Serializable;

/** What a patient comes with: `icd` is a code of the catalogue or null; severity is 0 (none) to 10 (worst). */
public record Complaint(
        Problem problem, String icd, String description, BodyArea area, Onset onset, Integer severity, boolean longTerm)
        implements Serializable {
    public Complaint {
        description = TypedText.lineOrNull(description);
    }
}
