package extensor.care.visits;

import java.util.Set;

/** What visits that wait to be booked at a site take: a room of one of these kinds, and a device of each of these. */
public record WantedKinds(long site, Set<String> rooms, Set<String> devices) {}
