package extensor.care.patients;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a problem has lasted: acute up to 6 weeks, subacute up to 12, chronic beyond (reference K, from the day of onset). */
public enum Stage {
    ACUTE,
    SUBACUTE,
    CHRONIC;

    private static final long ACUTE_DAYS = 6 * 7;
    private static final long SUBACUTE_DAYS = 12 * 7;

    public static Stage of(LocalDate onset, LocalDate today) {
        long days = ChronoUnit.DAYS.between(onset, today);
        if (days <= ACUTE_DAYS) return ACUTE;
        return days <= SUBACUTE_DAYS ? SUBACUTE : CHRONIC;
    }
}
