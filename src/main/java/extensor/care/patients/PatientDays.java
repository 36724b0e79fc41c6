package extensor.care.patients;

import extensor.care.clinic.LocalToday;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Today's date for a patient: at the home site of the open episode that began last, else of the one that was closed last, else at the
 * clinic's first site.
 */
@ApplicationScoped
public class PatientDays {
    @Inject
    Episodes episodes;

    @Inject
    LocalToday days;

    public LocalDate today(long patient) {
        return today(episodes.of(patient));
    }

    /** The same for the episodes of one patient, newest first. */
    public LocalDate today(List<EpisodeSheet> ofOne) {
        return days.today(zone(ofOne));
    }

    public ZoneId zone(long patient) {
        return zone(episodes.of(patient));
    }

    public ZoneId zone(List<EpisodeSheet> ofOne) {
        return site(ofOne).map(HomeSite::zone).orElseGet(days::zone);
    }

    /** The site whose days these are; none where there was no treatment. */
    public Optional<HomeSite> site(long patient) {
        return site(episodes.of(patient));
    }

    private static Optional<HomeSite> site(List<EpisodeSheet> ofOne) {
        return ofOne.stream()
                .filter(EpisodeSheet::open)
                .findFirst()
                .or(() -> ofOne.stream().findFirst())
                .map(EpisodeSheet::site);
    }
}
