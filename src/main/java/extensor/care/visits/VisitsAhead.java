package extensor.care.visits;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** How many booked visits lie ahead that something depends on, and when the first of them are, by the clock at their site. */
public record VisitsAhead(int number, List<LocalDateTime> next) implements Serializable {}
