package extensor.care.booking;

import java.io.Serializable;

/** A slot taken for a visit that the plan expects. */
public record ChosenSlot(long expected, Slot slot) implements Serializable {}
