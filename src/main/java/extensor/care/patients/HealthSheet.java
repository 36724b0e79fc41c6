package extensor.care.patients;

import java.util.List;

/** All that is known of a patient's health, since when the record says so, and what of it cannot wait. */
public record HealthSheet(List<KnownFact> known, List<Alarm> alarms) {
    /** For those who are not shown it. */
    public static final HealthSheet NONE = new HealthSheet(List.of(), List.of());

    public List<Fact> facts() {
        return known.stream().map(KnownFact::fact).toList();
    }
}
