package extensor.care.measures;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was measured. Whoever asks has already proved that the record is open to them. */
@ApplicationScoped
public class Measurements {
    @PersistenceContext
    private EntityManager store;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Event<Measured> news;

    /** Flushes what was measured in one act; if the same act came a moment earlier, that one is found instead. */
    void add(List<Measurement> measured) {
        RequestKey.only(() -> {
            measured.forEach(store::persist);
            store.flush();
        });
    }

    /** What one act wrote down of a patient, in its order. */
    List<Measurement> of(long patient, String request) {
        return store.createQuery(
                        "select m from Measurement m where m.patient = :patient and m.request like :request order by m.id",
                        Measurement.class)
                .setParameter("patient", patient)
                .setParameter("request", request + "/%")
                .getResultList();
    }

    /**
     * The patient's own value of a day. There is one a day: a later one takes the place of the earlier, which stays in the record as withdrawn; the
     * same once more changes nothing. What the measure cannot be is refused.
     */
    public void tell(long patient, String measure, BigDecimal value, LocalDate day, Measurement.Who who) {
        Scale.check(currentCatalogue.catalogue(), Subject.of(measure), value);
        Optional<Measurement> earlier = said(patient, measure, day);
        if (earlier.isPresent()) {
            if (earlier.get().reading().compareTo(value) == 0) return;
            earlier.get().withdraw(who, "");
            store.flush();
        }
        store.persist(Measurement.told(patient, measure, value, day, who));
        news.fire(new Measured(patient, List.of(Subject.of(measure))));
    }

    /** What the patient reported for this day, if anything. One statement. */
    public Optional<BigDecimal> told(long patient, String measure, LocalDate day) {
        return said(patient, measure, day).map(m -> m.line().value());
    }

    private Optional<Measurement> said(long patient, String measure, LocalDate day) {
        return store.createQuery("select m from Measurement m where m.told = :told", Measurement.class)
                .setParameter("told", Measurement.said(patient, measure, day))
                .getResultStream()
                .findFirst();
    }

    /** All that counts, by day. One statement. */
    public List<MeasurementLine> of(long patient) {
        return all(patient).stream().filter(MeasurementLine::stands).toList();
    }

    /** The same with what was withdrawn. One statement. */
    public List<MeasurementLine> all(long patient) {
        return store.createQuery(
                        "select m from Measurement m where m.patient = :patient order by m.takenOn, m.id",
                        Measurement.class)
                .setParameter("patient", patient)
                .getResultStream()
                .map(Measurement::line)
                .toList();
    }

    /** The starts that were chosen for the series of a patient. One statement. */
    List<Measurement> starts(long patient) {
        return store.createQuery(
                        "select m from Measurement m where m.patient = :patient and m.pinned is not null order by m.id",
                        Measurement.class)
                .setParameter("patient", patient)
                .getResultList();
    }

    /** These, as they are now. One statement, none for none. */
    List<Measurement> measurements(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return store.createQuery("select m from Measurement m where m.id in :ids order by m.id", Measurement.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    /** A value with its patient. Whoever asks proves afterwards that the record is open to them. */
    public PatientValue find(long id) {
        Measurement found = measurement(id);
        return new PatientValue(found.patient(), found.line());
    }

    /** A value, and whose it is. */
    public record PatientValue(long patient, MeasurementLine line) {}

    /** Makes it the start of its series, in place of whatever was; the patient is locked. */
    public void pin(long id, Measurement.Who who, String why) {
        Measurement start = measurement(id);
        all(start.patient()).stream()
                .filter(line -> line.pin() != null && line.subject().equals(start.subject()))
                .forEach(line -> unpin(line.id()));
        start.pin(who, why);
    }

    public void unpin(long id) {
        measurement(id).unpin();
        store.flush();
    }

    void flush() {
        store.flush();
    }

    Measurement measurement(long id) {
        Measurement measurement = store.find(Measurement.class, id);
        if (measurement == null) throw Refusal.notFound();
        return measurement;
    }
}
