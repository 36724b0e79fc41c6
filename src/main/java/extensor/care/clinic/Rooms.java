package extensor.care.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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

    Optional<Bookable> find(long id) {
        Bookable room = store.find(Room.class, id);
        return Optional.ofNullable(room == null ? store.find(Device.class, id) : room);
    }

    void add(Bookable bookable) {
        store.persist(bookable);
    }
}
