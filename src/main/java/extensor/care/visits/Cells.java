package extensor.care.booking;

import extensor.shared.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * The proof that nobody and nothing is booked twice: each five minutes of each resource have one row, and so one owner. They are written in one
 * statement in the order of the key, so that two who want the same wait for each other and do not lock each other out.
 */
@ApplicationScoped
class Cells {
    private record Cell(long resource, long number) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byResource = Long.compare(resource, other.resource);
            return byResource != 0 ? byResource : Long.compare(number, other.number);
        }
    }

    @PersistenceContext
    private EntityManager store;

    /**
     * Takes the cells of these appointments, which may be new. Where somebody else was first the act is run again, finds their appointment and
     * says so.
     */
    void take(Collection<Appointment> appointments) {
        TreeMap<Cell, Long> cells = new TreeMap<>();
        for (Appointment a : appointments) {
            long first = TakenCells.cell(a.startsAt());
            for (long resource : a.resources())
                for (long cell = first; cell < first + a.minutes() / TakenCells.MINUTES; cell++)
                    if (cells.put(new Cell(resource, cell), a.id()) != null)
                        throw new IllegalStateException("a cell twice");
        }
        RequestKey.only(() -> {
            store.flush();
            if (!cells.isEmpty()) insert(cells);
        });
    }

    private void insert(TreeMap<Cell, Long> cells) {
        Query insert =
                store.createNativeQuery("insert into appointment_cell (resource_id, cell, appointment_id) values "
                        + String.join(", ", Collections.nCopies(cells.size(), "(?, ?, ?)")));
        int place = 1;
        for (var cell : cells.entrySet()) {
            insert.setParameter(place++, cell.getKey().resource());
            insert.setParameter(place++, cell.getKey().number());
            insert.setParameter(place++, cell.getValue());
        }
        insert.executeUpdate();
    }

    /** Gives the cells of these appointments back: all of them, or the whole act is run again. */
    void give(List<Appointment> appointments) {
        int held = appointments.stream()
                .mapToInt(a -> a.resources().size() * a.minutes() / TakenCells.MINUTES)
                .sum();
        Query delete = store.createNativeQuery("delete from appointment_cell where appointment_id in ("
                + String.join(", ", Collections.nCopies(appointments.size(), "?")) + ")");
        for (int i = 0; i < appointments.size(); i++)
            delete.setParameter(i + 1, appointments.get(i).id());
        int given = delete.executeUpdate();
        if (given != held) throw new OptimisticLockException(given + " cells instead of " + held);
    }
}
