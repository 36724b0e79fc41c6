package extensor.care.patients;

import extensor.care.catalogue.Condition;
import extensor.shared.BodyRegion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which questions make sense in the first talk with somebody: what cannot be, what is elsewhere and what only a planned treatment needs is not asked. */
record AskedNow(Set<String> denied, List<BodyRegion> treated) {
    static AskedNow of(
            Collection<Condition> conditions,
            PatientBanner who,
            Collection<Fact> told,
            Collection<EpisodeSheet> episodes,
            LocalDate today) {
        return new AskedNow(
                NotAsked.facts(conditions, who, told, today).stream()
                        .filter(fact -> fact.until() == null || fact.until().isAfter(today))
                        .map(Fact::condition)
                        .collect(Collectors.toSet()),
                episodes.stream()
                        .filter(EpisodeSheet::open)
                        .map(EpisodeSheet::region)
                        .toList());
    }

    boolean asks(Condition condition) {
        Condition.AskedWhen when = condition.askedWhen();
        return !when.planned() && when.concerns(treated) && !denied.contains(condition.code());
    }
}
