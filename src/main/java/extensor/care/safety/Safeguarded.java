package extensor.care.safety;

import java.util.List;

/** What stands for the reason that a precaution asks for: the clauses that hold with the values that met them, and the safeguards in place. */
public record Safeguarded(List<Kept.Met> met, List<SafeguardInPlace> safeguards) {
    public Safeguarded {
        met = List.copyOf(met);
        safeguards = List.copyOf(safeguards);
    }
}
