package extensor.care.course;

import java.time.LocalDate;

/** A visit that was given or is booked: its id, which visit of the plan it is taken for, and on which day. */
public record PastOrBooked(long visit, Track track, int ordinal, LocalDate on, boolean given) {}
