package extensor.care.plans;

import java.time.LocalDate;

/** What stands above a plan: its title and its first day. */
public record TitleAndStart(String title, LocalDate start) {}
