package extensor.care.plans;

import extensor.care.patients.EpisodeSheet;
import extensor.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan in force with all that was signed of it, newest first, and what it treats. */
record Lineage(TreatmentPlan plan, List<PlanVersion> versions, EpisodeSheet episode) {
    /** The day at the home site. */
    LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(episode.siteZone()));
    }

    PlanVersion newest() {
        return versions.get(0);
    }

    PlanVersion version(int number) {
        return versions.stream()
                .filter(v -> v.line().number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Of a patient's plans by their first day the one that runs today, the last begun of several; else the next one; else the last one. It is another day at
     * another site.
     */
    static Optional<Lineage> counting(List<Lineage> all, Clock clock) {
        return all.stream()
                .filter(l -> l.plan().runs(l.today(clock)))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream()
                        .filter(l -> l.plan().begins(l.today(clock)))
                        .findFirst())
                .or(() -> all.stream().reduce((earlier, later) -> later));
    }
}
