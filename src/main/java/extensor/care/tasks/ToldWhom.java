package extensor.care.tasks;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What somebody says of a task that cannot wait: whom they told or to whom they sent the patient, when, whether that reached them (null: not said), if not
 * when it is tried again, and what else was agreed. Times are those of the patient's site.
 */
public record ToldWhom(String whom, LocalDateTime at, Boolean reached, LocalDateTime again, String note)
        implements Serializable {}
