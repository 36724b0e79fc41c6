package extensor.care.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Takes the rows of a table over to another patient, and back. Each room names its own tables. The revisions stay, so that whoever is writing in one of the
 * rows goes on.
 */
@ApplicationScoped
public class MergedRows {
    @PersistenceContext
    private EntityManager store;

    /** All rows of the merged record, each noted. */
    public void move(String table, RecordsMerged news) {
        note(table, "select ?, ?, t.id from " + table + " t where t.patient_id = ?", news);
        store.createNativeQuery("update " + table + " set patient_id = ? where patient_id = ?")
                .setParameter(1, news.kept())
                .setParameter(2, news.merged())
                .executeUpdate();
    }

    /** The records that were merged into the merged one lead to the kept one. */
    void movePointers(RecordsMerged news) {
        note("patient", "select ?, ?, p.id from patient p where p.merged_into = ?", news);
        store.createNativeQuery("update patient set merged_into = ? where merged_into = ?")
                .setParameter(1, news.kept())
                .setParameter(2, news.merged())
                .executeUpdate();
    }

    private void note(String table, String which, RecordsMerged news) {
        store.createNativeQuery("insert into merged_row (merge_id, moved, row_id) " + which)
                .setParameter(1, news.merge())
                .setParameter(2, table)
                .setParameter(3, news.merged())
                .executeUpdate();
    }

    /** One thing that the merge has changed. */
    public void note(long merge, String what, long id) {
        store.createNativeQuery("insert into merged_row (merge_id, moved, row_id) values (?, ?, ?)")
                .setParameter(1, merge)
                .setParameter(2, what)
                .setParameter(3, id)
                .executeUpdate();
    }

    /** The things of a kind that the merge has changed. */
    public List<Long> noted(long merge, String what) {
        List<?> found = store.createNativeQuery(
                        "select row_id from merged_row where merge_id = ? and moved = ? order by row_id")
                .setParameter(1, merge)
                .setParameter(2, what)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The rows that were noted go back. */
    public void giveBack(String table, MergeUndone news) {
        store.createNativeQuery("update " + table + " set patient_id = ? where patient_id = ? and id in"
                        + " (select r.row_id from merged_row r where r.merge_id = ? and r.moved = ?)")
                .setParameter(1, news.merged())
                .setParameter(2, news.kept())
                .setParameter(3, news.merge())
                .setParameter(4, table)
                .executeUpdate();
    }

    /** And so do those that have been added since to something that has gone back: `column` names it, a row of `of`. */
    public void giveBack(String table, String column, String of, MergeUndone news) {
        store.createNativeQuery("update " + table + " set patient_id = ? where patient_id = ? and " + column
                        + " in (select o.id from " + of + " o where o.patient_id = ?)")
                .setParameter(1, news.merged())
                .setParameter(2, news.kept())
                .setParameter(3, news.merged())
                .executeUpdate();
    }

    void giveBackPointers(MergeUndone news) {
        store.createNativeQuery("update patient set merged_into = ? where merged_into = ? and id in"
                        + " (select r.row_id from merged_row r where r.merge_id = ? and r.moved = 'patient')")
                .setParameter(1, news.merged())
                .setParameter(2, news.kept())
                .setParameter(3, news.merge())
                .executeUpdate();
    }
}
