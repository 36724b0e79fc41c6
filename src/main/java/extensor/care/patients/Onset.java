package extensor.care.patients;

import java.io.Serializable;
import java.time.LocalDate;

/** When and how it began, and whether with great force. */
public record Onset(LocalDate day, Mechanism mechanism, boolean highEnergy) implements Serializable {}
