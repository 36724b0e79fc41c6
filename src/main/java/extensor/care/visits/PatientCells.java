package extensor.care.visits;

import extensor.care.clinic.Site;
import extensor.shared.Formats;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The cells in which a patient is booked, when all visits go over to another record. */
@ApplicationScoped
class PatientCells {
    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    /** Refuses where both are booked at one time that is still to come; what is past stays as it is. */
    void move(long from, long to) {
        List<Object[]> twice = twice(from, to);
        long now = TakenCells.cell(clock.instant());
        twice.stream().filter(cell -> number(cell[0]) >= now).findFirst().ifPresent(cell -> {
            throw new Refusal("merge.same-time", when(number(cell[1])));
        });
        long first = twice.stream().mapToLong(cell -> number(cell[0]) + 1).max().orElse(0);
        store.createNativeQuery("update booking_cell set resource_id = ? where resource_id = ? and cell >= ?")
                .setParameter(1, to)
                .setParameter(2, from)
                .setParameter(3, first)
                .executeUpdate();
    }

    /** The cells in which both are booked, each with the visit of the first. */
    @SuppressWarnings("unchecked")
    private List<Object[]> twice(long one, long other) {
        return store.createNativeQuery(
                        "select a.cell, a.visit_id from booking_cell a join booking_cell b on b.cell = a.cell where a.resource_id = ? and b.resource_id = ? order by a.cell")
                .setParameter(1, one)
                .setParameter(2, other)
                .getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private String when(long visit) {
        return store.createQuery(
                        "select v.appointment.startsAt, s from Visit v, Site s where v.id = :visit and s.id = v.appointment.site",
                        Object[].class)
                .setParameter("visit", visit)
                .getResultStream()
                .map(row -> Formats.weekdayTime(((Instant) row[0]).atZone(((Site) row[1]).zone())))
                .findFirst()
                .orElse("");
    }

    /** Those of the visits that have gone back. */
    void giveBack(long from, long to) {
        store.createNativeQuery("update booking_cell set resource_id = ? where resource_id = ? and visit_id in"
                        + " (select v.id from visit v where v.patient_id = ?)")
                .setParameter(1, to)
                .setParameter(2, from)
                .setParameter(3, to)
                .executeUpdate();
    }
}
