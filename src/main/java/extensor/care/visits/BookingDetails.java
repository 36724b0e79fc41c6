package extensor.care.visits;

import java.time.Instant;

/** What all visits of one booking have in common: at which site, by which act of a page, by whom and when. */
public record BookingDetails(long site, String request, long by, Instant at) {}
