package extensor.care.clinic;

import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms and devices of the sites, retired ones too. */
@ApplicationScoped
public class Rooms {
    @PersistenceContext
    private EntityManager store;

    List<Room> rooms(long site) {
        return of(Room.class, site);
    }

    List<Device> devices(long site) {
        return of(Device.class, site);
    }

    private <T extends Bookable> List<T> of(Class<T> type, long site) {
        return store.createQuery(
                        "select b from " + type.getSimpleName() + " b where b.site = :site order by b.name, b.id", type)
                .setParameter("site", site)
                .getResultList();
    }

    /** The rooms of a site that can be booked now (under true) and its devices (under false). One statement. */
    Map<Boolean, List<Place>> places(long site) {
        Stream<?> rows = store.createNativeQuery(
                        "select 'ROOM', id, name, kind from room where site_id = ?1 and active = true"
                                + " union all select 'DEVICE', id, name, kind from device where site_id = ?1 and active = true order by 3, 2")
                .setParameter(1, site)
                .getResultStream();
        return rows.map(row -> (Object[]) row)
                .collect(Collectors.partitioningBy(
                        row -> row[0].equals("ROOM"),
                        Collectors.mapping(
                                row -> new Place((Long) row[1], (String) row[2], (String) row[3]),
                                Collectors.toList())));
    }

    /** By site, the kinds of its rooms that can be booked now (under true) and of its devices (under false). One statement. */
    Map<Long, Map<Boolean, Set<String>>> kinds() {
        Stream<?> rows = store.createNativeQuery("select site_id, 'ROOM', kind from room where active = true"
                        + " union select site_id, 'DEVICE', kind from device where active = true")
                .getResultStream();
        return rows.map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.partitioningBy(
                                row -> row[1].equals("ROOM"),
                                Collectors.mapping(row -> (String) row[2], Collectors.toSet()))));
    }

    Optional<Bookable> find(long id) {
        Bookable room = store.find(Room.class, id);
        return Optional.ofNullable(room == null ? store.find(Device.class, id) : room);
    }

    /** The site of a room or device. */
    public long siteOf(long id) {
        return find(id).orElseThrow(Refusal::notFound).site();
    }

    void add(Bookable bookable) {
        store.persist(bookable);
    }
}
