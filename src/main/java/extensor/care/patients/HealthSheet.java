package extensor.care.patients;

import java.util.List;

/** All that is known of a patient's health, and what of it cannot wait. */
public record HealthSheet(List<Fact> facts, List<Alarm> alarms) {}
