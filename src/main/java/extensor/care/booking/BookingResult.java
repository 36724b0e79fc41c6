package extensor.care.booking;

import java.io.Serializable;
import java.util.List;

/** The appointments of a booking; `repeated` where the same request had been heard before and nothing more was done. */
public record BookingResult(List<Long> visits, boolean repeated) implements Serializable {}
