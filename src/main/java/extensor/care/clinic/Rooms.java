package extensor.care.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms and devices of the sites, retired ones too. */
@ApplicationScoped
class Rooms {
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

    Optional<Bookable> find(long id) {
        Bookable room = store.find(Room.class, id);
        return Optional.ofNullable(room == null ? store.find(Device.class, id) : room);
    }

    void add(Bookable bookable) {
        store.persist(bookable);
    }
}
