package extensor.care.patients;

import extensor.care.clinic.LocalToday;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who some patients are, for lists: identity only. */
@ApplicationScoped
public class PatientLines {
    @PersistenceContext
    private EntityManager store;

    @Inject
    RecordAccess recordAccess;

    @Inject
    LocalToday days;

    /** In the order of the ids; none for a record that was merged into another one. */
    public List<PatientLine> of(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        LocalDate today = days.today();
        Set<Long> mine = recordAccess.mine(ids);
        Map<Long, Patient> all = store.createQuery(
                        "select p from Patient p where p.id in :ids and p.mergedInto is null", Patient.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Patient::id, Function.identity()));
        return ids.stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .map(patient -> patient.line(today, mine.contains(patient.id())))
                .toList();
    }
}
