package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import extensor.care.catalogue.CatalogueFixture;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Source;
import extensor.care.measures.Subjects;
import extensor.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A treatment begins with a value that it cannot have changed. */
class PossibleStartsTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 11, 10);
    private static final CountedValues COUNTING = CountedValues.of(OPENED, OPENED);

    private static MeasurementLine line(long id, int day, boolean pinned) {
        LocalDate on = OPENED.plusDays(day);
        return new MeasurementLine(
                id,
                Subjects.PAIN,
                BigDecimal.valueOf(id),
                null,
                on,
                Source.THERAPIST,
                "Ines",
                pinned
                        ? new MeasurementLine.PinnedStart(
                                "Ines", on.atStartOfDay(ZoneOffset.UTC).toInstant(), "why")
                        : null,
                null);
    }

    private static String refused(int day, Integer treated, MeasurementLine... others) {
        List<LocalDate> visits = treated == null ? List.of() : List.of(OPENED.plusDays(treated), OPENED.plusDays(40));
        Refusal no = catchThrowableOfType(
                Refusal.class, () -> PossibleStarts.of(COUNTING, visits).check(line(9, day, false), List.of(others)));
        return no == null ? "" : no.key();
    }

    @Test
    void before_the_first_treatment_and_first_on_its_day_a_value_can_be_the_start() {
        assertThat(refused(-3, 2)).isEmpty();
        assertThat(refused(2, 2)).isEmpty();
        assertThat(refused(3, 2)).isEqualTo("baseline.after-treatment");
        assertThat(refused(2, 2, line(4, 2, false))).isEqualTo("baseline.second-of-day");
        assertThat(refused(30, null)).isEmpty();
    }

    @Test
    void what_an_earlier_treatment_left_is_no_start_and_its_visits_are_none_of_this_one() {
        assertThat(refused(-15, null)).isEqualTo("baseline.earlier");
        assertThat(refused(5, -20)).isEmpty();
    }

    @Property
    void a_series_begins_with_its_pinned_value_and_nothing_before_it_counts(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -14, max = 60) Integer> days,
            @ForAll @IntRange(min = 0, max = 8) int which) {
        List<Integer> sorted = days.stream().sorted().toList();
        int pinned = which % sorted.size();
        List<MeasurementLine> lines = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) lines.add(line(i, sorted.get(i), i == pinned));
        List<Point> points =
                COUNTING.of(lines, Subjects.PAIN, CatalogueFixture.real().measure(Subjects.PAIN.measure()));
        assertThat(points.get(0).id()).isEqualTo(pinned);
        assertThat(points.get(0).pinned()).isTrue();
        assertThat(points).hasSize(sorted.size() - pinned);
    }

    @Test
    void a_value_pinned_in_an_earlier_treatment_is_no_start_of_this_one() {
        List<MeasurementLine> lines = List.of(line(1, -20, true), line(2, -1, false), line(3, 5, false));
        assertThat(COUNTING.of(lines, Subjects.PAIN, CatalogueFixture.real().measure(Subjects.PAIN.measure())))
                .extracting(Point::id)
                .containsExactly(2L, 3L);
    }
}
