package extensor.care.booking;

import java.io.Serializable;

/** A slot taken for a visit that the plan expects. */
public record Chosen(long expected, Slot slot) implements Serializable {}
