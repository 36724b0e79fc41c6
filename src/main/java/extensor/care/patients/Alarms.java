package extensor.care.patients;

import extensor.care.catalogue.Condition;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.RedFlag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is known of patients that cannot wait. Finding it here says nothing about who may read it: ask {@link RecordAccess} first. */
@ApplicationScoped
public class Alarms {
    @Inject
    HealthFacts healthFacts;

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
        return new HealthSheet(recorded.stream().map(r -> r.fact().fact()).toList(), of(recorded, today));
    }

    List<Alarm> of(List<HealthFacts.Recorded> recorded, LocalDate today) {
        return currentCatalogue.catalogue().emergencies().stream()
                .flatMap(flag -> present(flag, recorded, today))
                .toList();
    }

    private Stream<Alarm> present(RedFlag flag, List<HealthFacts.Recorded> recorded, LocalDate today) {
        Condition condition = currentCatalogue.catalogue().condition(flag.condition());
        return recorded.stream()
                .filter(r -> r.fact().fact().condition().equals(flag.condition())
                        && r.fact().fact().presence() == Presence.PRESENT
                        && !r.fact().isOver(today))
                .map(r -> new Alarm(r.fact().line(condition.name(), r.by()), flag.action()));
    }
}
