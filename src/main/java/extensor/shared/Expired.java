package extensor.shared;

import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Rows that have expired and serve nobody, and how to remove some of them. The clean-up of the server calls each kind in turn, from time to time. */
public interface Expired {
    /** What the log calls them, in the plural. */
    String what();

    /** Removes at most this many in a transaction of its own, and locks no others; gives how many it removed. */
    int remove(int most);

    /** Looks for the keys without a lock and deletes those rows alone, named {@code :keys}, so that it waits for nobody else's. */
    static int remove(TypedQuery<?> keys, int most, Query delete) {
        List<?> found = keys.setMaxResults(most).getResultList();
        return found.isEmpty() ? 0 : delete.setParameter("keys", found).executeUpdate();
    }
}
