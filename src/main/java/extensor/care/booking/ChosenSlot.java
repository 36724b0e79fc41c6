package extensor.care.booking;

import extensor.care.visits.Slot;
import java.io.Serializable;

/** A slot taken for a visit that the plan expects. */
public record ChosenSlot(long visit, Slot slot) implements Serializable {}
