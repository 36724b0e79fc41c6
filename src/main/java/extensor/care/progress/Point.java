package extensor.care.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One value of a row of measurements: the day, the value, the rank in which its changes are counted (the value itself but on an ordinal scale), who
 * measured it, and whether the patient told it from home.
 */
public record Point(long id, LocalDate on, BigDecimal value, BigDecimal rank, String by, boolean told) {}
