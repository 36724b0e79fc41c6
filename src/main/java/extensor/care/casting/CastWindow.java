package extensor.care.casting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When a cast is to be changed: not before the first day, due on the second, not after the third. */
public record CastWindow(LocalDate from, LocalDate due, LocalDate to) {
    private static final int WEEK = 7;
    private static final int LONGEST = 14;

    /** @param explained there is a reason for the interval: without one no cast stays on longer than a week */
    static CastWindow after(LocalDate on, int days, boolean explained) {
        int latest = Math.min(days + 1, days > WEEK || explained ? LONGEST : Math.max(WEEK, days));
        return new CastWindow(on.plusDays(Math.max(1, days - 1)), on.plusDays(days), on.plusDays(latest));
    }

    /** How many days too late that day is; 0 or less where it is not. */
    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(to, today);
    }
}
