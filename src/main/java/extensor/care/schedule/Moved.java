package extensor.care.schedule;

import java.io.Serializable;

/** An appointment has another place; moving it to the earlier one, with this revision, undoes that. */
public record Moved(long appointment, int revision, Slot earlier) implements Serializable {}
