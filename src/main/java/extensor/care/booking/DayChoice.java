package extensor.care.booking;

import java.time.LocalDate;

/** A day on which a visit can be, in which of its turns that is, and how little it suits. */
record DayChoice(LocalDate day, int turn, int cost) {}
