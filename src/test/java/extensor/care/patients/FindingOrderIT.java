package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whichever way a search takes through the database, it finds whom a look at each patient finds, in the order of their names. */
@Inside
class FindingOrderIT extends ClinicAtWork {
    private static final int SIZE = 2_200;
    private static final int PAGE = 25;

    @Inject
    FindingPatients finding;

    /** One of the crowd: the words and the birth date of its record. */
    private record Known(long id, String nameKey, String born, List<String> words) {
        boolean is(List<String> beginnings, String day) {
            return (day == null || born.equals(day))
                    && beginnings.stream().allMatch(b -> words.stream().anyMatch(w -> w.startsWith(b)));
        }
    }

    @Test
    void each_way_finds_those_whom_a_look_at_everybody_finds() {
        String name = NameFold.folded("w" + Id.text(Id.next()));
        long first = clinic.crowd(SIZE, name, thea.account());
        try {
            rows.change("update patient set birth_date = '1971-02-03' where id between ? and ?", first, first + 29);
            List<Known> all = known(first);
            same(all, name, List.of(name), null);
            same(all, name + "12", List.of(name + "12"), null);
            same(all, "given1 " + name + "2", List.of("given1", name + "2"), null);
            same(all, name + "2 g", List.of(name + "2", "g"), null);
            same(all, name + " 1971-02-03", List.of(name), "1971-02-03");
            same(all, name + " given3 1971-02-03", List.of(name, "given3"), "1971-02-03");
            same(all, name + " nobody", List.of(name, "nobody"), null);
        } finally {
            clinic.disperse(first, SIZE);
        }
    }

    private void same(List<Known> all, String typed, List<String> beginnings, String day) {
        List<Long> expected = all.stream()
                .filter(one -> one.is(beginnings, day))
                .map(Known::id)
                .toList();
        for (int page = 0; page < 3; page++) {
            int at = page;
            List<Long> found = acting.as(desk, () -> finding.find(typed, at)).lines().stream()
                    .map(PatientLine::id)
                    .toList();
            assertThat(found)
                    .as(typed + ", page " + page)
                    .isEqualTo(expected.stream()
                            .skip((long) PAGE * page)
                            .limit(PAGE)
                            .toList());
        }
    }

    private List<Known> known(long first) {
        Map<Long, Known> all = new LinkedHashMap<>();
        for (List<Object> row : rows.all(
                "select p.id, p.name_key, p.birth_date, w.word from patient p join patient_word w on w.patient_id = p.id where p.id between ? and ?",
                first,
                first + SIZE - 1L))
            all.computeIfAbsent(
                            ((Number) row.get(0)).longValue(),
                            id -> new Known(id, (String) row.get(1), row.get(2).toString(), new ArrayList<>()))
                    .words()
                    .add((String) row.get(3));
        return all.values().stream()
                .sorted(Comparator.comparing(Known::nameKey).thenComparing(Known::id))
                .toList();
    }
}
