package extensor.care.clinic;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A site as the administrator reads it, with the revision that was read and what its clock showed then. */
public record SiteSheet(long id, int revision, SiteForm written, LocalDateTime time) implements Serializable {}
