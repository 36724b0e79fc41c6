package extensor.care.progress;

import extensor.care.patients.PatientBanner;
import extensor.shared.BodyRegion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A patient's progress: the plan that counts today, or counted last (null: none is signed), the regions that are treated, that of the plan first, and a
 * series for each measure, those of the goals first.
 */
public record ProgressSheet(
        PatientBanner patient,
        LocalDate today,
        ZoneId zone,
        PlanMark plan,
        List<BodyRegion> regions,
        List<SeriesSheet> series) {
    private static final int FRESH_DAYS = 28;

    public ProgressSheet {
        series = List.copyOf(series);
    }

    /** The plan in a few words. */
    public record PlanMark(String key, String title, LocalDate start, LocalDate end, int version, boolean ended) {}

    /** The row of this measure, if there is one. */
    public Optional<SeriesSheet> series(String key) {
        return series.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** How many days ago its last value was taken. */
    public long age(SeriesSheet series) {
        return ChronoUnit.DAYS.between(series.trend().last().on(), today);
    }

    /** Its latest value is at least a month old while the treatment goes on. */
    public boolean stale(SeriesSheet series) {
        return series.measured() && age(series) > FRESH_DAYS && (plan == null || !plan.ended());
    }

    /** The series to show first: one that gets worse, else a measured goal, else any measured one. */
    public Optional<SeriesSheet> first() {
        return series.stream()
                .filter(s -> s.measured() && s.trend().worse())
                .findFirst()
                .or(() -> series.stream().filter(SeriesSheet::measured).findFirst())
                .or(() -> series.stream().findFirst());
    }
}
