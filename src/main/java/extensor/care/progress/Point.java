package extensor.care.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One value of a row of measurements: the day, the value, who measured it, and whether the patient told it from home. */
public record Point(long id, LocalDate on, BigDecimal value, String by, boolean told) {}
