package extensor.care.casting;

import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.PatientBanner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The series of casts of one plan. */
public record CastsSheet(
        PatientBanner patient, EpisodeSheet episode, String title, LocalDate today, List<CastSeriesSheet> series) {

    /** The series of this limb; nothing where the plan has none. */
    public Optional<CastSeriesSheet> series(String key) {
        return series.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
