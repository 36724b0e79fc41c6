package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Measure;
import extensor.care.measures.Norms;
import extensor.care.measures.Subject;
import extensor.care.progress.Point;
import extensor.care.progress.SeriesSheet;
import extensor.care.progress.Trend;
import extensor.care.progress.Yardstick;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The values in one sentence that begins with what matters most. */
class ProgressWordsTest {
    private static final Catalogue CATALOGUE = CatalogueFixture.real();
    private static final LocalDate START = LocalDate.of(2026, 10, 15);
    private final ProgressWords words = new ProgressWords();

    ProgressWordsTest() {
        words.words = new Words();
        words.words.clock = Clock.fixed(START.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** Day, value, day, value … */
    private static SeriesSheet series(String code, int... daysAndValues) {
        Measure measure = CATALOGUE.measure(code);
        Subject what = Subject.of(code);
        Yardstick yardstick = Yardstick.of(measure, what, null, new Norms(CATALOGUE.norms()));
        var scale = measure.scale();
        List<Point> points = IntStream.range(0, daysAndValues.length / 2)
                .mapToObj(i -> new Point(
                        i,
                        START.plusDays(daysAndValues[2 * i]),
                        BigDecimal.valueOf(daysAndValues[2 * i + 1]),
                        scale.rank(BigDecimal.valueOf(daysAndValues[2 * i + 1])),
                        "Ines",
                        false,
                        false))
                .toList();
        return new SeriesSheet(
                what, measure, null, null, null, yardstick, Trend.of(yardstick, null, points), null, List.of());
    }

    @Test
    void a_set_back_is_said_before_what_is_left_of_the_gain() {
        SeriesSheet pain = series("NPRS", 0, 7, 16, 3, 37, 2, 44, 6);
        assertThat(words.sentence(pain))
                .isEqualTo(
                        "Worse by 3 since 31 Oct, more than chance. Confirm: measure again in 2\u20137 days. Down 1 since 15 Oct.");
        assertThat(words.severity(pain.trend().verdict())).isEqualTo("caution");
        assertThat(words.sentence(series("NPRS", 0, 7, 16, 3, 37, 2, 44, 6, 47, 6)))
                .startsWith("Worse by 3 since 31 Oct, twice in a row.");
    }

    @Test
    void a_step_of_an_ordinal_scale_is_told_by_its_label_and_a_change_in_grades() {
        Measure ashworth = CATALOGUE.measure("MAS");
        assertThat(ProgressWords.value(ashworth, new BigDecimal("1.5"))).isEqualTo("1+");
        SeriesSheet better = series("MAS", 0, 3, 14, 1);
        assertThat(better.trend().change()).isEqualByComparingTo("-3");
        assertThat(better.trend().verdict()).isEqualTo(Trend.TrendVerdict.RESPONDING);
        assertThat(words.sentence(better)).startsWith("Down 3 since");
        assertThat(words.tick(better, 2)).isEqualTo("1+");
    }

    @Test
    void a_change_on_a_scale_in_percent_is_told_in_points() {
        assertThat(words.sentence(series("ODI", 0, 44, 28, 40)))
                .startsWith("Down 4 points since 15 Oct.")
                .contains("13.2 points");
        assertThat(words.sentence(series("NPRS", 0, 6, 10, 5))).startsWith("Down 1 since");
    }
}
