package extensor.care.patients;

import java.io.Serializable;

/** A condition that is present and cannot wait, and what is to be done at once. */
public record Alarm(FactLine fact, String action) implements Serializable {}
