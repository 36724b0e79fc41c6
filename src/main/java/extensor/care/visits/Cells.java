package extensor.care.visits;

import extensor.care.clinic.Openings;
import extensor.care.clinic.Place;
import extensor.care.clinic.Worker;
import extensor.shared.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The proof that nobody and nothing is booked twice: each five minutes of each resource have one row, and so one owner. They are written in one
 * statement in the order of the key, so that two who want the same wait for each other and do not lock each other out.
 */
@ApplicationScoped
public class Cells {
    private record Cell(long resource, long number) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byResource = Long.compare(resource, other.resource);
            return byResource != 0 ? byResource : Long.compare(number, other.number);
        }
    }

    private static final Duration LONGEST = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager store;

    @Inject
    HeldDevices heldDevices;

    @Inject
    Clock clock;

    /**
     * Takes the cells of these visits, and writes down the devices that they hold. Where somebody else was faster the act runs again, finds the other visit and refuses.
     */
    public void take(Collection<Visit> visits) {
        TreeMap<Cell, Long> cells = new TreeMap<>();
        for (Visit visit : visits) {
            Appointment at = visit.appointment();
            long first = TakenCells.cell(at.startsAt());
            for (long resource : at.resources(visit.patient()))
                for (long cell = first; cell < first + at.minutes() / TakenCells.MINUTES; cell++)
                    if (cells.put(new Cell(resource, cell), visit.id()) != null)
                        throw new IllegalStateException("a cell twice");
        }
        RequestKey.only(() -> {
            store.flush();
            if (!cells.isEmpty()) insert(cells);
        });
        heldDevices.write(visits);
    }

    private void insert(TreeMap<Cell, Long> cells) {
        Query insert = store.createNativeQuery("insert into booking_cell (resource_id, cell, visit_id) values "
                + String.join(", ", Collections.nCopies(cells.size(), "(?, ?, ?)")));
        int place = 1;
        for (var cell : cells.entrySet()) {
            insert.setParameter(place++, cell.getKey().resource());
            insert.setParameter(place++, cell.getKey().number());
            insert.setParameter(place++, cell.getValue());
        }
        insert.executeUpdate();
    }

    /** Gives the cells of these visits back: all of them, or the whole act is run again. Those of past days go by themselves ({@link PastCells}). */
    public void give(List<Visit> visits) {
        long first = PastCells.first(clock.instant());
        long held = visits.stream().mapToLong(visit -> held(visit, first)).sum();
        Query delete = store.createNativeQuery("delete from booking_cell where cell >= ? and visit_id in ("
                + String.join(", ", Collections.nCopies(visits.size(), "?")) + ")");
        delete.setParameter(1, first);
        for (int i = 0; i < visits.size(); i++)
            delete.setParameter(i + 2, visits.get(i).id());
        int given = delete.executeUpdate();
        if (given != held) throw new OptimisticLockException(given + " cells instead of " + held);
    }

    /** How many cells it holds from this one on. */
    private static long held(Visit visit, long first) {
        Appointment at = visit.appointment();
        long begin = TakenCells.cell(at.startsAt());
        long end = begin + at.minutes() / TakenCells.MINUTES;
        return at.resources(visit.patient()).size() * Math.max(0, end - Math.max(begin, first));
    }

    /**
     * The cells that are taken from one instant to another at a site, and anywhere by this patient, its therapists or in its rooms; one visit may be left
     * out (null: none). One statement.
     */
    public TakenCells taken(Openings openings, long patient, Instant from, Instant until, Long but) {
        return TakenCells.of(store.createQuery(
                        "select v.id, v.appointment.therapist, v.appointment.room, v.patient, v.appointment.startsAt, v.appointment.minutes, "
                                + HeldDevices.OF_VISIT
                                + " from Visit v where v.appointment.startsAt >= :from and v.appointment.startsAt < :until and v.state <> :gone"
                                + " and (v.appointment.site = :site or v.patient = :patient or v.appointment.therapist in :therapists or v.appointment.room in :rooms)",
                        Object[].class)
                .setParameter("from", from.minus(LONGEST))
                .setParameter("until", until)
                .setParameter("gone", VisitState.CANCELLED)
                .setParameter("site", openings.site())
                .setParameter("patient", patient)
                .setParameter("therapists", ids(openings.therapists(), Worker::account))
                .setParameter("rooms", ids(openings.rooms(), Place::id))
                .getResultStream()
                .filter(row -> !row[0].equals(but))
                .map(row -> new TakenCells.TakenTime(resources(row), (Instant) row[4], (Integer) row[5]))
                .toList());
    }

    /** SQL has no empty list; 0 is the id of nothing. */
    private static <T> List<Long> ids(List<T> all, Function<T, Long> id) {
        return all.isEmpty() ? List.of(0L) : all.stream().map(id).toList();
    }

    private static List<Long> resources(Object[] row) {
        return HeldDevice.busy((Long) row[1], (Long) row[2], (Long) row[3], HeldDevice.all(row[6]));
    }
}
