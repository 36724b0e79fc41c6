package extensor.care.clinic;

import java.io.Serializable;
import java.time.LocalDate;

/** A range of days, the first and the last included. */
public record DateRange(LocalDate first, LocalDate last) implements Serializable {
    public DateRange {
        if (last.isBefore(first)) throw new IllegalArgumentException(last + " is before " + first);
    }

    /** Also asked of days that nobody has checked: none lies in a range that ends before it begins. */
    public static boolean holds(LocalDate first, LocalDate last, LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean holds(LocalDate day) {
        return holds(first, last, day);
    }
}
