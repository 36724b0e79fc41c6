package extensor.care.accounts;

import java.io.Serializable;
import java.time.Instant;

/** A passkey as its owner sees it; `used` is null where it has let nobody in yet. */
public record PasskeyLine(long id, String name, Instant created, Instant used) implements Serializable {}
