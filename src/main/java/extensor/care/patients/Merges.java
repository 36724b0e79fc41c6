package extensor.care.patients;

import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which records were merged. */
@ApplicationScoped
class Merges {
    @PersistenceContext
    private EntityManager store;

    /** Writes it down with everything before it, since the rows that go over refer to it. */
    void add(RecordMerge merge) {
        store.persist(merge);
        store.flush();
    }

    RecordMerge merge(long id) {
        RecordMerge merge = store.find(RecordMerge.class, id);
        if (merge == null) throw Refusal.notFound();
        return merge;
    }

    /** Those into this record that stand, the newest first. One statement. */
    List<MergeLine> of(long kept) {
        return store.createQuery(
                        "select m, p, a.name from RecordMerge m, Patient p, Account a where m.kept = :kept and m.undoneAt is null"
                                + " and p.id = m.merged and a.id = m.mergedBy order by m.id desc",
                        Object[].class)
                .setParameter("kept", kept)
                .getResultStream()
                .map(row -> ((RecordMerge) row[0]).line(((Patient) row[1]).banner(), (String) row[2]))
                .toList();
    }

    void flush() {
        store.flush();
    }
}
