package extensor.care.notes;

import extensor.care.patients.FindingPatients;
import extensor.care.patients.FormerRecords;
import extensor.care.patients.MergePreview;
import extensor.care.patients.Merging;
import extensor.care.patients.PatientLine;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** One person has two records: the one of the fixture, with a treatment, and an emptier one into which it is merged. */
abstract class TwoRecords extends VisitToWrite {
    static final String REASON = "Same insurance card";

    /** What names a record and does not follow: the words are made anew, and nobody sees a record by the account of another one. */
    private static final Set<String> STAYS = Set.of("account", "patient_word");

    @Inject
    Merging merging;

    @Inject
    FindingPatients finding;

    @Inject
    FormerRecords former;

    long kept;

    @BeforeEach
    void anotherRecordOfTheSamePerson() {
        kept = clinic.register(desk);
        clinic.episode(thea, kept, site);
    }

    void merge() {
        merge(kept, patient);
    }

    /** Some time after what was before, and before what comes then. */
    void merge(long into, long gone) {
        time.pass(Duration.ofMinutes(1));
        MergePreview both = acting.as(desk, () -> merging.preview(into, gone));
        acting.as(
                desk,
                () -> merging.merge(
                        into, both.one().revision(), gone, both.other().revision(), REASON));
        time.pass(Duration.ofMinutes(1));
    }

    long lastMerge(long into) {
        return rows.number("select max(id) from record_merge where kept_id = ?", into);
    }

    void undo() {
        acting.as(desk, () -> merging.undo(kept, lastMerge(kept)));
    }

    /** How many rows of each table name this record. A new table that names patients is found here by itself. */
    Map<String, Long> belongings(long record) {
        Map<String, Long> found = new LinkedHashMap<>();
        rows
                .all(
                        "select distinct lower(table_name) from information_schema.columns where lower(column_name) = 'patient_id' order by 1")
                .stream()
                .map(row -> row.get(0).toString())
                .filter(table -> !STAYS.contains(table))
                .forEach(table -> found.put(
                        table, rows.number("select count(*) from " + table + " where patient_id = ?", record)));
        return found;
    }

    int revision(long record) {
        return (int) rows.number("select revision from patient where id = ?", record);
    }

    String number(long record) {
        return rows.text("select record_number from patient where id = ?", record);
    }

    List<Long> found(String typed) {
        return acting.as(desk, () -> finding.find(typed, 0)).lines().stream()
                .map(PatientLine::id)
                .toList();
    }
}
