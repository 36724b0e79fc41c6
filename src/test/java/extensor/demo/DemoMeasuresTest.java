package extensor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Template;
import extensor.care.measures.Norms;
import extensor.care.measures.Scale;
import extensor.care.measures.Subject;
import extensor.care.progress.Aim;
import extensor.care.progress.Point;
import extensor.care.progress.Points;
import extensor.care.progress.Trend;
import extensor.care.progress.Trend.TrendVerdict;
import extensor.care.progress.Yardstick;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demo clinic measures what can be measured, in people it has, and shows every verdict of the first months. */
class DemoMeasuresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final Catalogue catalogue = CatalogueFixture.real();
    private final List<DemoMeasures.DemoMeasure> rows = DemoMeasures.read();

    @Test
    void every_value_belongs_to_somebody_under_treatment_and_is_possible() {
        Set<String> names = DemoClinic.read().patients().stream()
                .map(person -> person.who().familyName())
                .collect(Collectors.toSet());
        assertThat(rows).hasSizeGreaterThan(30).allSatisfy(row -> {
            assertThat(names).contains(row.patient());
            assertThat(row.days()).hasSameSizeAs(row.values());
            row.values().forEach(value -> Scale.check(catalogue, value));
        });
    }

    @Test
    void every_verdict_appears() {
        Set<TrendVerdict> seen = EnumSet.noneOf(TrendVerdict.class);
        rows.forEach(row -> seen.add(verdict(row)));
        assertThat(seen)
                .contains(
                        TrendVerdict.WORSENING,
                        TrendVerdict.GOAL_MET,
                        TrendVerdict.RESPONDED_PLATEAU,
                        TrendVerdict.RESPONDING,
                        TrendVerdict.NON_RESPONDER_ESCALATE,
                        TrendVerdict.NON_RESPONDER_WARN,
                        TrendVerdict.TREND_IMPROVING,
                        TrendVerdict.TOO_EARLY,
                        TrendVerdict.UNJUDGED);
    }

    private TrendVerdict verdict(DemoMeasures.DemoMeasure row) {
        Subject what = row.values().get(0).what();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < row.days().size(); i++)
            points.add(Points.of(
                    i,
                    TODAY.minusDays(row.days().get(i).longValue()),
                    row.values().get(i).value(),
                    "Ines",
                    false));
        Aim aim = what.measure().equals("NDI")
                ? new Aim(Template.Comparison.AT_MOST, BigDecimal.valueOf(20), TODAY, "")
                : null;
        Yardstick yardstick = Yardstick.of(catalogue.measure(what.measure()), what, aim, new Norms(catalogue.norms()));
        return Trend.of(yardstick, aim, points).verdict();
    }
}
