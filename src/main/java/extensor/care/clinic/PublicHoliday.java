package extensor.care.clinic;

import java.time.LocalDate;

/** A public holiday on its day; the name joins all that fall on that day. */
record PublicHoliday(LocalDate on, String name) {}
