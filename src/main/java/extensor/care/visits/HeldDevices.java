package extensor.care.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The devices that visits hold, a row for each, so that the database keeps them in step with the devices of the clinic. The statement that reads a visit
 * reads them too, and all that a booking changes is written at once.
 */
@ApplicationScoped
public class HeldDevices {
    /** What the visit `v` of a query holds, as one text that {@link Visit#holding} reads. */
    public static final String OF_VISIT =
            "sql('(select group_concat(concat(d.device_id, '':'', d.kind) order by d.kind) from visit_device d where d.visit_id = ?)', v.id)";

    private record Row(long visit, HeldDevice held) {
        boolean takesPlaceOf(Row gone) {
            return visit == gone.visit && held.kind().equals(gone.held.kind());
        }
    }

    private record Swap(Row gone, Row fresh) {}

    @PersistenceContext
    private EntityManager store;

    /** Makes the rows of these visits what they hold now. Nothing is sent where that has not changed. */
    void write(Collection<Visit> visits) {
        List<Row> gone = rows(visits, Appointment::noLongerHeld);
        List<Row> fresh = rows(visits, Appointment::newlyHeld);
        List<Swap> swaps = swaps(gone, fresh);
        gone.removeAll(swaps.stream().map(Swap::gone).toList());
        fresh.removeAll(swaps.stream().map(Swap::fresh).toList());
        if (!swaps.isEmpty()) swap(swaps);
        if (!gone.isEmpty()) delete(gone);
        if (!fresh.isEmpty()) insert(fresh);
        visits.forEach(visit -> visit.appointment().written());
    }

    /** In the order of the key, as cells are. */
    private static List<Row> rows(Collection<Visit> visits, Function<Appointment, List<HeldDevice>> which) {
        return visits.stream()
                .flatMap(v -> which.apply(v.appointment()).stream().map(held -> new Row(v.id(), held)))
                .sorted(Comparator.comparingLong(Row::visit)
                        .thenComparingLong(row -> row.held().device()))
                .collect(Collectors.toList());
    }

    /** Another device of the same kind, as most moves want it: one statement instead of two. */
    private static List<Swap> swaps(List<Row> gone, List<Row> fresh) {
        return gone.stream()
                .flatMap(before -> fresh.stream()
                        .filter(after -> after.takesPlaceOf(before))
                        .limit(1)
                        .map(after -> new Swap(before, after)))
                .toList();
    }

    private void swap(List<Swap> swaps) {
        Query update = store.createNativeQuery("update visit_device set device_id = case "
                + "when visit_id = ? and device_id = ? then ? ".repeat(swaps.size()) + "else device_id end where "
                + keys(swaps.size()));
        int place = 1;
        for (Swap swap : swaps) {
            place = key(update, place, swap.gone());
            update.setParameter(place++, swap.fresh().held().device());
        }
        for (Swap swap : swaps) place = key(update, place, swap.gone());
        update.executeUpdate();
    }

    /** By the whole key: a range would lock what lies between the rows of others. */
    private void delete(List<Row> gone) {
        Query delete = store.createNativeQuery("delete from visit_device where " + keys(gone.size()));
        int place = 1;
        for (Row row : gone) place = key(delete, place, row);
        delete.executeUpdate();
    }

    private static String keys(int rows) {
        return String.join(" or ", Collections.nCopies(rows, "visit_id = ? and device_id = ?"));
    }

    private static int key(Query query, int place, Row row) {
        query.setParameter(place, row.visit());
        query.setParameter(place + 1, row.held().device());
        return place + 2;
    }

    private void insert(List<Row> fresh) {
        Query insert = store.createNativeQuery("insert into visit_device (visit_id, device_id, kind) values "
                + String.join(", ", Collections.nCopies(fresh.size(), "(?, ?, ?)")));
        int place = 1;
        for (Row row : fresh) {
            place = key(insert, place, row);
            insert.setParameter(place++, row.held().kind());
        }
        insert.executeUpdate();
    }
}
