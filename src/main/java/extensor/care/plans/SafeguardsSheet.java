package extensor.care.plans;

import extensor.care.patients.PatientBanner;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** All that was written down of a patient's safeguards, newest first, and what can be added. */
public record SafeguardsSheet(
        PatientBanner patient, LocalDate today, List<SafeguardLine> lines, List<SafeguardChoice> choices)
        implements Serializable {

    /** Those that count today. */
    public List<SafeguardLine> inPlace() {
        return lines.stream().filter(SafeguardLine::counts).toList();
    }

    /** Those that no longer count. */
    public List<SafeguardLine> past() {
        return lines.stream().filter(line -> !line.counts()).toList();
    }

    /** The one with this key, or null. */
    public SafeguardChoice choice(String key) {
        return choices.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
    }
}
