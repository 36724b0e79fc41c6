package extensor.care.plans;

import java.time.LocalDate;

/** The title and the first day of a plan. */
public record TitleAndStart(String title, LocalDate start) {}
