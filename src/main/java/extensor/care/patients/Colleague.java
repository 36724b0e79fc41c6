package extensor.care.patients;

import java.io.Serializable;

/** Another therapist who treats the patient. */
public record Colleague(long account, String name) implements Serializable {}
