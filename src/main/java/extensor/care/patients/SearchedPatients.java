package extensor.care.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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

    /** So many born on one day have got it because nobody knows when they were born. */
    private static final int MANY_ON_ONE_DAY = 1_000;

    private static final int MOST_OF_ONE_NUMBER = 50;

    @PersistenceContext
    private EntityManager store;

    /**
     * In the order of names; all beginnings must be there, and one of the birth dates where there are any. A birth date leaves few people. Otherwise the
     * words are sorted among themselves, since they carry the name; but a beginning that very many share is met soon enough on the way through all names.
     */
    List<Patient> find(Search search, int first, int most) {
        List<SearchedWord> words = search.strongestFirst();
        if (!search.birthDates().isEmpty()) return bornOn(search.birthDates(), words, first, most);
        return words.size() == 1 && shared(words.get(0)) ? along(words.get(0), first, most) : met(words, first, most);
    }

    /** All who were born on a day; where those are very many, the ones who share one of these words. */
    List<Patient> bornOn(LocalDate day, Set<String> words) {
        List<Patient> all = people(
                "select p.* from patient p where p.birth_date = ? and p.merged_into is null order by p.name_key, p.id limit ? offset ?",
                List.of(Date.valueOf(day)),
                0,
                MANY_ON_ONE_DAY);
        return all.size() < MANY_ON_ONE_DAY || words.isEmpty() ? all : bornOnAndCalled(day, words);
    }

    private List<Patient> bornOnAndCalled(LocalDate day, Set<String> words) {
        List<Object> values = new ArrayList<>(words);
        values.add(Date.valueOf(day));
        return people(
                "select p.* from patient p where p.id in (select w.patient_id from patient_word w where w.word in ("
                        + places(words) + ")) and p.birth_date = ? order by p.name_key, p.id limit ? offset ?",
                values,
                0,
                MANY_ON_ONE_DAY);
    }

    /** Who has one of these numbers, or one that ends so. */
    List<Patient> reachedBy(Set<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return people(
                "select p.* from patient p where p.id in (select w.patient_id from patient_word w where w.word in ("
                        + places(numbers) + ")) order by p.name_key, p.id limit ? offset ?",
                List.copyOf(numbers),
                0,
                MOST_OF_ONE_NUMBER);
    }

    private static String places(Collection<?> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(", "));
    }

    private List<Patient> bornOn(Set<LocalDate> days, List<SearchedWord> words, int first, int most) {
        List<Object> values = new ArrayList<>();
        days.forEach(day -> values.add(Date.valueOf(day)));
        values.addAll(bounds(words));
        return people(
                "select p.* from patient p where p.merged_into is null and p.birth_date in (" + places(days) + ")"
                        + also(words, "p.id") + " order by p.name_key, p.id limit ? offset ?",
                values,
                first,
                most);
    }

    /** The first word leads, since it leaves the fewest; the patients are read only where they are shown. */
    private List<Patient> met(List<SearchedWord> words, int first, int most) {
        List<SearchedWord> others = words.subList(1, words.size());
        List<String> values = new ArrayList<>();
        for (String beginning : words.get(0).beginnings()) {
            values.addAll(List.of(beginning, beginning + LAST));
            values.addAll(bounds(others));
        }
        List<String> leads = words.get(0).beginnings().stream()
                .map(b -> "select distinct w.name_key, w.patient_id from patient_word w where w." + BEGINS
                        + also(others, "w.patient_id"))
                .toList();
        // H2 skips twice where a union itself has an offset.
        String all = leads.size() == 1
                ? leads.get(0)
                : "select u.name_key, u.patient_id from (" + String.join(" union ", leads) + ") u";
        return people(
                "select p.* from (" + all
                        + " order by name_key, patient_id limit ? offset ?) f join patient p on p.id = f.patient_id order by f.name_key, f.patient_id",
                values,
                first,
                most);
    }

    /** The words of each are counted and not looked for, since a database may gather all such words first. */
    private List<Patient> along(SearchedWord word, int first, int most) {
        String counted = word.beginnings().stream()
                .map(b -> "(select count(o.word) from patient_word o where o.patient_id = p.id and o." + BEGINS + ")")
                .collect(Collectors.joining(" + "));
        return people(
                "select p.* from patient p where " + counted + " > 0 order by p.name_key, p.id limit ? offset ?",
                bounds(List.of(word)),
                first,
                most);
    }

    private boolean shared(SearchedWord word) {
        String some = word.beginnings().stream()
                .map(b -> "(select w.patient_id from patient_word w where w." + BEGINS + " limit " + VERY_MANY + ")")
                .collect(Collectors.joining(" union all "));
        Query query = store.createNativeQuery("select count(*) from (" + some + ") s");
        int place = 1;
        for (String bound : bounds(List.of(word))) query.setParameter(place++, bound);
        return ((Number) query.getSingleResult()).intValue() >= VERY_MANY;
    }

    private static List<String> bounds(List<SearchedWord> words) {
        return words.stream()
                .flatMap(word -> word.beginnings().stream())
                .flatMap(b -> Stream.of(b, b + LAST))
                .toList();
    }

    private static String also(List<SearchedWord> words, String patient) {
        String one = "exists (select 1 from patient_word o where o.patient_id = " + patient + " and o." + BEGINS + ")";
        return words.stream()
                .map(word -> " and ("
                        + String.join(
                                " or ", Collections.nCopies(word.beginnings().size(), one))
                        + ")")
                .collect(Collectors.joining());
    }

    @SuppressWarnings("unchecked")
    private List<Patient> people(String sql, List<?> values, int first, int most) {
        Query query = store.createNativeQuery(sql, Patient.class);
        int place = 1;
        for (Object value : values) query.setParameter(place++, value);
        return query.setParameter(place++, most).setParameter(place, first).getResultList();
    }
}
