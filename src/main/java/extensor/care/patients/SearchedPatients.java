package extensor.care.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those among all people whom a search finds. In SQL, so that each search takes the way through the indexes that meets the fewest. */
@ApplicationScoped
class SearchedPatients {
    /** From this many words on, those that begin alike are not sorted. */
    private static final int VERY_MANY = 2_000;

    /** A word begins so. As a range, since H2 uses no index for a pattern that it learns only when it runs. */
    private static final String BEGINS = "word between ? and ?";

    /** Sorted behind every letter. */
    private static final String LAST = "\uffff";

    @PersistenceContext
    private EntityManager store;

    /**
     * In the order of names; all beginnings must be there, and one of the birth dates where there are any. A birth date leaves few people. Otherwise the
     * words are sorted among themselves, since they carry the name; but a beginning that very many share is met soon enough on the way through all names.
     */
    List<Patient> find(Search search, int first, int most) {
        List<String> beginnings = search.beginnings();
        if (!search.birthDates().isEmpty()) return bornOn(search, first, most);
        return beginnings.size() == 1 && shared(beginnings.get(0))
                ? along(beginnings.get(0), first, most)
                : met(beginnings, first, most);
    }

    private List<Patient> bornOn(Search search, int first, int most) {
        List<Object> values = new ArrayList<>();
        search.birthDates().forEach(day -> values.add(Date.valueOf(day)));
        values.addAll(bounds(search.beginnings()));
        String born = search.birthDates().stream().map(day -> "?").collect(Collectors.joining(", "));
        return people(
                "select p.* from patient p where p.birth_date in (" + born + ")"
                        + also(search.beginnings().size(), "p.id") + " order by p.name_key, p.id limit ? offset ?",
                values,
                first,
                most);
    }

    /** The first word leads, since it leaves the fewest; the patients are read only where they are shown. */
    private List<Patient> met(List<String> beginnings, int first, int most) {
        return people(
                "select p.* from (select distinct w.name_key, w.patient_id from patient_word w where w." + BEGINS
                        + also(beginnings.size() - 1, "w.patient_id")
                        + " order by w.name_key, w.patient_id limit ? offset ?) f join patient p on p.id = f.patient_id order by f.name_key, f.patient_id",
                bounds(beginnings),
                first,
                most);
    }

    /** The words of each are counted and not looked for, since a database may gather all such words first. */
    private List<Patient> along(String beginning, int first, int most) {
        return people(
                "select p.* from patient p where (select count(o.word) from patient_word o where o.patient_id = p.id and o."
                        + BEGINS + ") > 0 order by p.name_key, p.id limit ? offset ?",
                bounds(List.of(beginning)),
                first,
                most);
    }

    private boolean shared(String beginning) {
        Object some = store.createNativeQuery("select count(*) from (select w.patient_id from patient_word w where w."
                        + BEGINS + " limit ?) s")
                .setParameter(1, beginning)
                .setParameter(2, beginning + LAST)
                .setParameter(3, VERY_MANY)
                .getSingleResult();
        return ((Number) some).intValue() == VERY_MANY;
    }

    private static List<String> bounds(List<String> beginnings) {
        return beginnings.stream().flatMap(b -> Stream.of(b, b + LAST)).toList();
    }

    private static String also(int words, String patient) {
        return (" and exists (select 1 from patient_word o where o.patient_id = " + patient + " and o." + BEGINS + ")")
                .repeat(words);
    }

    @SuppressWarnings("unchecked")
    private List<Patient> people(String sql, List<?> values, int first, int most) {
        Query query = store.createNativeQuery(sql, Patient.class);
        int place = 1;
        for (Object value : values) query.setParameter(place++, value);
        return query.setParameter(place++, most).setParameter(place, first).getResultList();
    }
}
