package extensor.care.progress;

import extensor.care.catalogue.Library;
import extensor.care.encounters.EncounterLine;
import extensor.care.encounters.Encounters;
import extensor.care.measures.Measurements;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Patients;
import extensor.care.plans.SignedPlan;
import extensor.care.plans.SignedPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Fetches what is known of how a patient gets on: five statements, however long the history. Whoever asks has already proved that the record is open to them. */
@ApplicationScoped
public class Gathering {
    @Inject
    Library library;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    SignedPlans plans;

    @Inject
    Measurements measurements;

    @Inject
    Encounters encounters;

    @Inject
    Clock clock;

    ProgressSheet of(long patient) {
        List<EpisodeSheet> all = episodes.of(patient);
        ZoneId newest = all.isEmpty() ? ZoneOffset.UTC : all.get(0).siteZone();
        SignedPlan plan =
                plans.on(patient, LocalDate.now(clock.withZone(newest))).orElse(null);
        EpisodeSheet episode = all.stream()
                .filter(e -> plan != null && e.id() == plan.episode())
                .findFirst()
                .orElse(null);
        ZoneId zone = episode == null ? newest : episode.siteZone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return new Following(
                        library.catalogue(),
                        patients.banner(patient),
                        plan,
                        episode == null ? null : episode.side(),
                        zone,
                        today,
                        measurements.all(patient),
                        visits(patient, today))
                .sheet();
    }

    /** The days on which somebody was treated, by what was signed of it. */
    private List<LocalDate> visits(long patient, LocalDate today) {
        return encounters.ofPatient(patient).stream()
                .filter(e -> e.signed() && !e.on().isAfter(today))
                .map(EncounterLine::on)
                .toList();
    }
}
