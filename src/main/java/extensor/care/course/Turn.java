package extensor.care.course;

import extensor.care.clinic.DateRange;
import java.time.LocalDate;

/** Days on which one visit of a plan may be, the first and last included, and which of them suits best; the turns of a plan are numbered in their order. */
public record Turn(int number, LocalDate from, LocalDate to, LocalDate wanted) {
    public boolean holds(LocalDate day) {
        return DateRange.holds(from, to, day);
    }
}
