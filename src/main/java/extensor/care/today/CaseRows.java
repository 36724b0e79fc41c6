package extensor.care.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The facts of several patients that a summary is made of: one statement, because the head of every page asks for it. All values are texts, so that they fit under each other. */
@ApplicationScoped
class CaseRows {
    private static final int VALUES = 8;

    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    /** Of one patient, with every value of pain. The caller has proved the right to read the record. */
    List<CaseRow> of(long patient, String pain) {
        String pains = "select 'PAIN', m.patient_id, " + written("m.taken_on", "m.reading", "m.id", "m.pinned_at")
                + " from measurement m where m.measure = ?1 and m.withdrawn = false and m.patient_id in (?3)";
        Query query = store.createNativeQuery(all(pains, "?3", "")).setParameter(3, patient);
        return read(query, pain);
    }

    /** Of those of these patients whom the account treats now, with the last value of pain alone. */
    List<CaseRow> ofTreated(Collection<Long> patients, long account, String pain) {
        if (patients.isEmpty()) return List.of();
        List<Long> padded = padded(patients);
        String ids =
                IntStream.range(0, padded.size()).mapToObj(i -> "?" + (i + 4)).collect(Collectors.joining(", "));
        String pains = "select 'PAIN', m.patient_id, " + written("m.taken_on", "m.reading", "m.id")
                + " from measurement m join (select x.patient_id as of_patient, max(x.taken_on) as last_on from measurement x"
                + " where x.measure = ?1 and x.withdrawn = false and x.patient_id in (" + ids
                + ") group by x.patient_id) l on l.of_patient = m.patient_id and l.last_on = m.taken_on"
                + " where m.measure = ?1 and m.withdrawn = false";
        String mine = " and exists (select 1 from care c where c.patient_id = {0}.patient_id and c.account_id = ?3"
                + " and c.ends_at > ?2 and c.since <= ?2)";
        Query query = store.createNativeQuery(all(pains + mine.replace("{0}", "m"), ids, mine))
                .setParameter(3, account);
        int place = 4;
        for (Long id : padded) query.setParameter(place++, id);
        return read(query, pain);
    }

    /** The last one several times, up to a power of two: of a few lengths the database knows the statement already. */
    private static List<Long> padded(Collection<Long> patients) {
        List<Long> all = new ArrayList<>(patients);
        int length = Integer.highestOneBit(Math.max(1, all.size() - 1)) * 2;
        while (all.size() < length) all.add(all.get(all.size() - 1));
        return all;
    }

    /** All of it is read from: H2 keeps a statement that it has parsed only where that is one query and not several. */
    private static String all(String pains, String ids, String mine) {
        return "select * from (" + parts(pains, ids, mine) + ") all_facts";
    }

    private static String parts(String pains, String ids, String mine) {
        return String.join(
                " union all ",
                "select 'EPISODE' as about, e.patient_id, "
                        + written(
                                "e.id",
                                "e.problem",
                                "e.region",
                                "e.side",
                                "e.onset",
                                "s.zone",
                                "e.opened_at",
                                "e.closed_at")
                        + " from episode e join site s on s.id = e.site_id where " + whose("e", ids, mine),
                "select 'PLAN', p.patient_id, "
                        + written(
                                "p.id",
                                "p.signed_number",
                                "p.episode_id",
                                "p.starts_on",
                                "p.ends_on",
                                "(select count(*) from visit v where v.plan_id = p.id and v.state = 'GIVEN')")
                        + " from treatment_plan p where p.signed_number > 0 and p.state <> 'ENDED' and "
                        + whose("p", ids, mine),
                "select 'FACT', f.patient_id, " + written("f.condition_code", "f.valid_from", "f.valid_until")
                        + " from health_fact f where f.presence = 'PRESENT' and f.ended_at is null and "
                        + whose("f", ids, mine),
                "select 'NEXT', w.patient_id, " + written("min(w.starts_at)", "s.zone")
                        + " from visit w join site s on s.id = w.site_id where w.state = 'BOOKED' and w.starts_at > ?2 and "
                        + whose("w", ids, mine) + " group by w.patient_id, s.zone",
                "select 'TASK', t.patient_id, " + written("t.kind", "min(t.due_on)")
                        + " from task t where t.role = 'THERAPIST' and (t.done_at is null or t.kind = 'SUSPENDED' and t.stands is not null) and "
                        + whose("t", ids, mine)
                        + " group by t.patient_id, t.kind",
                pains);
    }

    private static String whose(String table, String ids, String mine) {
        return table + ".patient_id in (" + ids + ")" + mine.replace("{0}", table);
    }

    /** As texts, one under the other in each part. */
    private static String written(String... columns) {
        List<String> all = new ArrayList<>();
        for (String column : columns) all.add("concat(" + column + ", '')");
        while (all.size() < VALUES) all.add("''");
        return IntStream.range(0, VALUES)
                .mapToObj(i -> all.get(i) + " as v" + i)
                .collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private List<CaseRow> read(Query query, String pain) {
        List<Object[]> rows = query.setParameter(1, pain)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream().map(CaseRows::row).toList();
    }

    private static CaseRow row(Object[] row) {
        List<String> values = new ArrayList<>();
        for (int i = 2; i < row.length; i++) values.add(row[i] == null ? "" : row[i].toString());
        return new CaseRow(CaseRow.CaseFact.valueOf(row[0].toString()), ((Number) row[1]).longValue(), values);
    }
}
