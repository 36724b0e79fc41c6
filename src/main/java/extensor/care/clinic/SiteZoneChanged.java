package extensor.care.clinic;

import java.time.ZoneId;

/** The clock of a site follows another zone from now on, in which other rules hold. */
public record SiteZoneChanged(long site, ZoneId from, ZoneId to) {}
