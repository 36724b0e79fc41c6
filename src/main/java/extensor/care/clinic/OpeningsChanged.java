package extensor.care.clinic;

import java.time.LocalDate;

/** The hours or closed days of a site have changed on some of the days from `from` to `until`, both among them. */
public record OpeningsChanged(long site, LocalDate from, LocalDate until) {}
