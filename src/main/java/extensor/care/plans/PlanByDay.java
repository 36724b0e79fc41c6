package extensor.care.plans;

import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Fact;
import extensor.care.patients.KnownFact;
import extensor.care.patients.PatientBanner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A plan day by day: which version was in force and what of it had to wait, as each day stood when it ended at the home site. Today counts as it is now.
 * Decision 0024 says why. Pure.
 */
public record PlanByDay(
        SignedPlan plan,
        PatientBanner patient,
        EpisodeSheet episode,
        List<PlanByDay.DatedVersion> versions,
        List<KnownFact> facts,
        BiFunction<List<Fact>, LocalDate, List<Fact>> withNotAsked,
        Suspensions suspensions) {
    public PlanByDay {
        versions = List.copyOf(versions);
        facts = List.copyOf(facts);
    }

    /** A signed version: its number, when it was signed, and what it says. */
    public record DatedVersion(int number, Instant signedAt, Composition composition) {
        public String name(int item) {
            return composition.item(item).dose().name();
        }
    }

    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(episode.siteZone()));
    }

    /** The version in force on a day. */
    public Optional<PlanByDay.DatedVersion> on(LocalDate day) {
        Instant end = end(day);
        if (episode.closedAt() != null && episode.closedAt().isBefore(end)) return Optional.empty();
        return versions.stream()
                .filter(v -> v.signedAt().isBefore(end))
                .reduce((one, other) -> one.number() > other.number() ? one : other);
    }

    /** What of the version in force on a day had to wait. */
    public Suspension waiting(LocalDate day) {
        return on(day).map(v -> suspensions.of(v.composition(), known(day), patient.birthDate(), day))
                .orElse(Suspension.NONE);
    }

    /** The facts that the record held when a day ended, and what is not asked. */
    List<Fact> known(LocalDate day) {
        Instant end = end(day);
        return withNotAsked.apply(
                facts.stream().filter(f -> f.heldAt(end)).map(KnownFact::fact).toList(), day);
    }

    private Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(episode.siteZone()).toInstant();
    }
}
