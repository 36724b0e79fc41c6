package extensor.care.patients;

/** What is known of a patient's health is not what it was. */
public record HealthFactChanged(long patient) {}
