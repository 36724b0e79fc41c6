package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.MeasureScale;
import extensor.care.catalogue.MeasureStep;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Source;
import extensor.care.measures.Subject;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Sex;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Values of one muscle, place or set of activities never continue those of another. */
class SeriesPropertiesTest {
    private static final Catalogue CATALOGUE = CatalogueFixture.real();
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final List<Subject> SUBJECTS = List.of(
            Subject.at("MMT", "KNEE_EXTENSORS", Side.LEFT),
            Subject.at("MMT", "KNEE_EXTENSORS", Side.RIGHT),
            Subject.at("MMT", "ELBOW_FLEXORS", Side.LEFT),
            Subject.at("MMT", null, Side.LEFT),
            Subject.at("MAS", "ELBOW_FLEXORS", Side.LEFT),
            Subject.at("MAS", null, null),
            Subject.at("GIRTH", "KNEE_PATELLA_UP_10", Side.LEFT),
            Subject.at("GIRTH", "KNEE_PATELLA_DOWN_10", Side.LEFT),
            Subject.at("GIRTH", "KNEE_PATELLA", Side.LEFT),
            Subject.at("PSFS", "0123456789abcdef", null),
            Subject.at("PSFS", "fedcba9876543210", null),
            Subject.of("PSFS"));

    @Provide
    Arbitrary<Subject> subjects() {
        return Arbitraries.of(SUBJECTS);
    }

    private static MeasurementLine line(int place, Subject subject, int value) {
        return new MeasurementLine(
                place,
                subject,
                BigDecimal.valueOf(value),
                null,
                START.plusDays(place),
                Source.THERAPIST,
                "Ines",
                null,
                null);
    }

    private static ProgressSheet sheet(List<MeasurementLine> lines) {
        return new ProgressBuilder(
                        CATALOGUE,
                        new PatientBanner(1, "Ann Old", LocalDate.of(1980, 1, 1), Sex.FEMALE, "R1"),
                        null,
                        new CountedValues(null, null),
                        null,
                        List.of(),
                        ZoneOffset.UTC,
                        START.plusDays(100),
                        lines,
                        List.of())
                .sheet();
    }

    @Property(tries = 300)
    void every_value_stands_in_the_series_of_its_own_place_and_no_other(
            @ForAll @Size(min = 1, max = 24) List<@From("subjects") Subject> taken,
            @ForAll @IntRange(min = 0, max = 4) int value) {
        List<MeasurementLine> lines = new ArrayList<>();
        for (Subject subject : taken) lines.add(line(lines.size(), subject, value));
        for (SeriesSheet series : sheet(lines).series()) {
            List<MeasurementLine> own =
                    series.rows().stream().map(SeriesSheet.ValueRow::line).toList();
            assertThat(own).allMatch(line -> line.subject().equals(series.subject()));
            assertThat(own).hasSize((int)
                    taken.stream().filter(series.subject()::equals).count());
            if (series.measured()) assertThat(series.trend().first().id()).isEqualTo(taken.indexOf(series.subject()));
        }
        assertThat(sheet(lines).series().stream().map(SeriesSheet::key)).doesNotHaveDuplicates();
    }

    @Property
    void what_is_measured_elsewhere_changes_nothing_of_a_series(
            @ForAll("subjects") Subject one,
            @ForAll("subjects") Subject other,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 4) Integer> values) {
        if (one.equals(other)) return;
        List<MeasurementLine> alone = new ArrayList<>();
        List<MeasurementLine> mixed = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            alone.add(line(2 * i, one, values.get(i)));
            mixed.add(line(2 * i, one, values.get(i)));
            mixed.add(line(2 * i + 1, other, 4 - values.get(i)));
        }
        SeriesSheet without = sheet(alone).series(one.key()).orElseThrow();
        SeriesSheet with = sheet(mixed).series(one.key()).orElseThrow();
        assertThat(with.trend().toString()).isEqualTo(without.trend().toString());
        assertThat(with.rows()).isEqualTo(without.rows());
    }

    @Property
    void a_grade_keeps_its_order_and_its_label_for_ever(
            @ForAll @IntRange(min = 0, max = 5) int one, @ForAll @IntRange(min = 0, max = 5) int other) {
        MeasureScale ashworth = CATALOGUE.measure("MAS").scale();
        MeasureStep first = ashworth.steps().get(one);
        MeasureStep second = ashworth.steps().get(other);
        assertThat(first.rank().compareTo(second.rank())).isEqualTo(Integer.compare(one, other));
        assertThat(ashworth.label(ashworth.value(first.label()).setScale(3))).contains(first.label());
        assertThat(ashworth.rank(first.value())).isEqualByComparingTo(BigDecimal.valueOf(one));
    }
}
