package extensor.care.casting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The twelve worked series of the clinical reference, change by change. A second row of the same day is the angle measured again. */
class WorkedSeriesTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Offset<Double> ROUNDED = within(0.005);

    private static final Map<String, List<CastAngle>> SO_FAR = new HashMap<>();

    @ParameterizedTest(name = "{0}, day {8}")
    @CsvFileSource(resources = "/casting/series.csv", numLinesToSkip = 1)
    void each_change_has_the_verdict_of_the_reference(ArgumentsAccessor row) {
        List<CastAngle> angles = SO_FAR.computeIfAbsent(row.getString(0), series -> new ArrayList<>());
        LocalDate on = START.plusDays(row.getInteger(8));
        if (row.getString(9) != null) {
            angles.removeIf(angle -> angle.on().equals(on));
            angles.add(new CastAngle(on, readings(row.getString(9)), row.getString(10)));
        }
        CastTerms terms = new CastTerms(
                row.getDouble(1), row.getDouble(2), row.getInteger(3), row.getDouble(5), row.getInteger(6));
        Set<CastStop> stops = row.getString(11) == null ? Set.of() : Set.of(CastStop.valueOf(row.getString(11)));

        CastVerdict verdict = CastVerdict.of(terms, angles, row.getInteger(12), stops);

        assertThat(verdict.state()).isEqualTo(row.get(19, CastState.class));
        if (row.getString(20) != null) assertThat(verdict.byAngle()).isEqualTo(row.get(20, CastState.class));
        assertThat(verdict.proposal()).isEqualTo(row.get(21, CastProposal.class));
        assertThat(verdict.otherwise()).isEqualTo(row.get(22, CastProposal.class));
        assertThat(verdict.castsToGo()).isEqualTo(row.getInteger(23));
        if (row.getString(13) != null)
            assertThat(angles.get(angles.size() - 1).mean()).isCloseTo(row.getDouble(13), ROUNDED);
        if (row.getString(15) != null) {
            assertThat(verdict.gain().days()).isEqualTo(row.getInteger(14).longValue());
            assertThat(verdict.gain().degrees()).isCloseTo(row.getDouble(15), ROUNDED);
            assertThat(verdict.gain().least()).isCloseTo(row.getDouble(16), ROUNDED);
            assertThat(verdict.gain().most()).isCloseTo(row.getDouble(17), ROUNDED);
            assertThat(verdict.gain().worth()).isCloseTo(row.getDouble(18), ROUNDED);
        }
    }

    private static List<BigDecimal> readings(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }

    @Test
    void what_was_lost_since_the_best_value_stops_the_series() {
        CastVerdict verdict = CastVerdict.of(
                new CastTerms(5, 40, 4, 3, 6), List.of(at(0, 20), at(4, 25), at(8, 30), at(12, 24)), 3, Set.of());
        assertThat(verdict.state()).isEqualTo(CastState.REGRESSION);
        assertThat(verdict.lost()).isCloseTo(6, ROUNDED);
    }

    @Test
    void a_diminishing_gain_that_can_no_longer_be_told_stops_too() {
        List<CastAngle> angles = List.of(at(0, -20), at(4, -16), at(8, -13), at(12, -12.9), at(16, -11.5));
        CastTerms fine = new CastTerms(2.9, 0, 4, 3, 6);
        assertThat(CastVerdict.of(fine, angles.subList(0, 4), 3, Set.of()).state())
                .isEqualTo(CastState.DIMINISHING);
        CastTerms coarse = new CastTerms(5, 0, 4, 3, 6);
        assertThat(CastVerdict.of(coarse, angles.subList(0, 4), 3, Set.of()).state())
                .isEqualTo(CastState.UNCERTAIN);
    }

    @Test
    void a_cast_that_was_taken_off_early_counts_as_worn() {
        List<CastAngle> angles = List.of(at(0, -30), at(4, -24), at(8, -18));
        assertThat(CastVerdict.of(new CastTerms(5, 0, 4, 3, 3), angles, 2, Set.of())
                        .state())
                .isEqualTo(CastState.GAINING);
        assertThat(CastVerdict.of(new CastTerms(5, 0, 4, 3, 3), angles, 3, Set.of())
                        .state())
                .isEqualTo(CastState.MOST_CASTS);
    }

    private static CastAngle at(int day, double degrees) {
        BigDecimal read = BigDecimal.valueOf(degrees);
        return new CastAngle(START.plusDays(day), List.of(read, read, read), "T1");
    }
}
