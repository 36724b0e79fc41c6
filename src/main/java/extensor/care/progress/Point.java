package extensor.care.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One value of a row of measurements: the day, the value, and who measured it. */
public record Point(long id, LocalDate on, BigDecimal value, String by) {}
