package extensor.care.clinic;

import java.io.Serializable;

/** A site as the administrator reads it, with the revision that was read. */
public record SiteSheet(long id, int revision, SiteForm written) implements Serializable {}
