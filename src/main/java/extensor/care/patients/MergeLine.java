package extensor.care.patients;

import java.io.Serializable;
import java.time.Instant;

/** A record that was merged into another one: how it was called, and who did it when and why. */
public record MergeLine(long id, String recordNumber, String name, Instant at, String by, String reason)
        implements Serializable {}
