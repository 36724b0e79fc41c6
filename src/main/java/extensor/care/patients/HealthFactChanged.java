package extensor.care.patients;

/** What is known of a patient's health has changed. */
public record HealthFactChanged(long patient) {}
