package extensor.care.progress;

import extensor.care.measures.MeasurementLine;
import extensor.shared.Formats;
import extensor.shared.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * Which values can be the start of a treatment: none of an earlier treatment, and none that this one may have changed already. Pure.
 *
 * @param from what was measured before belongs to an earlier treatment; null where there is none
 * @param treated the first day on which somebody was treated, null for never
 */
record PossibleStarts(LocalDate from, LocalDate treated) {
    static PossibleStarts of(CountedValues counting, List<LocalDate> visits) {
        return new PossibleStarts(
                counting.from(),
                visits.stream()
                        .filter(day -> counting.from() == null || !day.isBefore(counting.from()))
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    /** Refuses in words a value that can be none, among all that stand. */
    void check(MeasurementLine line, List<MeasurementLine> all) {
        if (from != null && line.on().isBefore(from)) throw new Refusal("baseline.earlier");
        if (treated == null || line.on().isBefore(treated)) return;
        if (line.on().isAfter(treated)) throw new Refusal("baseline.after-treatment", Formats.date(treated));
        boolean second = all.stream()
                .anyMatch(other -> other.subject().equals(line.subject())
                        && other.on().equals(line.on())
                        && other.id() < line.id());
        if (second) throw new Refusal("baseline.second-of-day");
    }
}
