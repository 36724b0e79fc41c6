package extensor.care.tasks;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * What somebody says of a task that cannot wait: whom they told or to whom they sent the patient, when, whether that reached them (null: not said), if not
 * when it is tried again, and what else was agreed. `zone` is that of the clock by which the times were typed.
 */
public record ToldWhom(String whom, LocalDateTime at, Boolean reached, LocalDateTime again, ZoneId zone, String note)
        implements Serializable {}
