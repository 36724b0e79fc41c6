package extensor.care.measures;

import java.math.BigDecimal;

/** A value as it was read off, before it is kept. */
public record TakenValue(Subject what, BigDecimal value) {}
