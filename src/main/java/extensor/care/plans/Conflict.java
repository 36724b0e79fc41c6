package extensor.care.plans;

import extensor.shared.Refusal;
import java.util.List;

/** Two people changed the same thing. Nothing is stored, and both see what it was, what they wrote, and what the other wrote. */
public class Conflict extends Refusal {
    /** One field that either of them changed. */
    public record ConflictLine(String label, String base, String mine, String theirs) {}

    private final transient List<Conflict.ConflictLine> lines;
    private final String theirs;

    Conflict(String by, List<Conflict.ConflictLine> lines, String theirs) {
        super("plan.conflict", by);
        this.lines = lines;
        this.theirs = theirs;
    }

    public List<Conflict.ConflictLine> lines() {
        return lines == null ? List.of() : lines;
    }

    /** The current value, as the base of another try. */
    public String theirs() {
        return theirs;
    }
}
