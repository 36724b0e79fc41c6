package extensor.care.clinic;

import java.io.Serializable;
import java.time.LocalDate;

/** Days in a row; the first and the last are among them. */
public record DateRange(LocalDate first, LocalDate last) implements Serializable {
    public DateRange {
        if (last.isBefore(first)) throw new IllegalArgumentException(last + " is before " + first);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
