package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.measures.Measuring;
import extensor.care.measures.Subjects;
import extensor.care.measures.TakenValue;
import extensor.care.progress.PinningBaseline;
import extensor.container.Inside;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chosen start of a series when records are merged and parted again: each record has one at any time, and the newer choice stands. */
@Inside
class MergedStartsIT extends TwoRecords {
    @Inject
    Measuring measuring;

    @Inject
    PinningBaseline pinning;

    private long theirs;
    private long ours;

    @BeforeEach
    void bothWereMeasured() {
        theirs = pain(patient, 7);
        ours = pain(kept, 4);
    }

    private long pain(long record, int value) {
        return acting.as(
                        thea,
                        () -> measuring.take(
                                record,
                                clinic.today().minusDays(1),
                                List.of(new TakenValue(Subjects.PAIN, BigDecimal.valueOf(value))),
                                RequestKey.key()))
                .get(0);
    }

    private void pin(long value, Long seen) {
        time.pass(Duration.ofMinutes(1));
        acting.as(thea, () -> pinning.pin(value, seen, "A bad day before"));
    }

    private List<Long> starts(long record) {
        return rows.all("select id from measurement where patient_id = ? and pinned is not null", record).stream()
                .map(row -> ((Number) row.get(0)).longValue())
                .toList();
    }

    @Test
    void of_two_starts_of_one_series_the_newer_stands_and_each_record_gets_its_own_back() {
        pin(ours, null);
        pin(theirs, null);
        merge();
        assertThat(starts(kept)).containsExactly(theirs);
        undo();
        assertThat(starts(kept)).containsExactly(ours);
        assertThat(starts(patient)).containsExactly(theirs);
    }

    @Test
    void the_older_start_of_the_merged_record_is_set_aside_too_and_comes_back() {
        pin(theirs, null);
        pin(ours, null);
        merge();
        assertThat(starts(kept)).containsExactly(ours);
        undo();
        assertThat(starts(kept)).containsExactly(ours);
        assertThat(starts(patient)).containsExactly(theirs);
    }

    @Test
    void what_was_chosen_after_the_merge_goes_back_with_its_value_and_the_other_record_chooses_anew() {
        merge();
        pin(theirs, null);
        undo();
        assertThat(starts(patient)).containsExactly(theirs);
        pin(ours, null);
        assertThat(starts(kept)).containsExactly(ours);
        merge();
        assertThat(starts(kept)).containsExactly(ours);
        pin(theirs, ours);
        assertThat(starts(kept)).containsExactly(theirs);
    }

    @Test
    void a_start_that_was_set_aside_does_not_take_the_place_of_one_chosen_since() {
        pin(theirs, null);
        pin(ours, null);
        merge();
        long newer = pain(kept, 5);
        acting.as(thea, () -> pinning.unpin(ours));
        pin(newer, null);
        undo();
        assertThat(starts(kept)).containsExactly(newer);
        assertThat(starts(patient)).containsExactly(theirs);
        merge();
        long another = theirs;
        pin(another, newer);
        undo();
        assertThat(starts(patient)).containsExactly(another);
    }

    @Test
    void a_value_that_was_withdrawn_after_the_merge_is_no_start_again() {
        pin(theirs, null);
        pin(ours, null);
        merge();
        acting.as(thea, () -> measuring.withdraw(List.of(theirs), "slip"));
        undo();
        assertThat(starts(patient)).isEmpty();
    }
}
