package extensor.care.patients;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.RedFlag;
import extensor.shared.BodyRegion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of patients that cannot wait. Finding it here says nothing about who may read it: ask {@link RecordAccess} first. */
@ApplicationScoped
public class Alarms {
    @Inject
    HealthFacts healthFacts;

    @Inject
    Episodes episodes;

    @Inject
    PatientDays days;

    @Inject
    CurrentCatalogue currentCatalogue;

    /** What is present today, in the order of the catalogue. Two statements. */
    public List<Alarm> of(long patient) {
        return health(patient, days.today(patient)).alarms();
    }

    /** The same with all that stands. One statement. */
    public HealthSheet health(long patient, LocalDate today) {
        List<HealthFacts.Recorded> recorded = healthFacts.recorded(patient);
        return new HealthSheet(recorded.stream().map(r -> r.fact().known()).toList(), of(recorded, today));
    }

    List<Alarm> of(List<HealthFacts.Recorded> recorded, LocalDate today) {
        Catalogue catalogue = currentCatalogue.catalogue();
        return catalogue.warningSigns().stream()
                .flatMap(flag -> present(flag, recorded, today)
                        .map(r -> new Alarm(line(catalogue, r), flag.urgency(), null, flag.action())))
                .toList();
    }

    /** With which findings what is present would not wait, of the part of the body that it or the treatment is about. Two statements. */
    public List<Alarm> watched(long patient) {
        Catalogue catalogue = currentCatalogue.catalogue();
        List<EpisodeSheet> all = episodes.of(patient);
        Set<BodyRegion> treated = treated(all);
        List<HealthFacts.Recorded> recorded = healthFacts.recorded(patient);
        return catalogue.watchedFindings().stream()
                .flatMap(flag -> present(flag, recorded, days.today(all))
                        .filter(r -> flag.scope().meets(r.fact().fact().region(), treated))
                        .map(r -> new Alarm(line(catalogue, r), flag.urgency(), flag.finding(), flag.action())))
                .toList();
    }

    /** What is treated, or was last where nothing is: the end of a treatment settles no warning, and before the first one it may be anywhere. */
    private static Set<BodyRegion> treated(List<EpisodeSheet> newestFirst) {
        if (newestFirst.isEmpty()) return Set.of(BodyRegion.WHOLE_BODY);
        Set<BodyRegion> open = newestFirst.stream()
                .filter(EpisodeSheet::open)
                .map(EpisodeSheet::region)
                .collect(Collectors.toSet());
        return open.isEmpty()
                ? newestFirst.stream().limit(1).map(EpisodeSheet::region).collect(Collectors.toSet())
                : open;
    }

    private static Stream<HealthFacts.Recorded> present(
            RedFlag flag, List<HealthFacts.Recorded> recorded, LocalDate today) {
        return recorded.stream()
                .filter(r -> r.fact().fact().condition().equals(flag.condition())
                        && r.fact().fact().presence() == Presence.PRESENT
                        && !r.fact().isOver(today));
    }

    private static FactLine line(Catalogue catalogue, HealthFacts.Recorded recorded) {
        String name = catalogue.condition(recorded.fact().fact().condition()).name();
        return recorded.fact().line(name, recorded.by());
    }
}
