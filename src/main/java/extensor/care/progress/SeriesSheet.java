package extensor.care.progress;

import extensor.care.catalogue.BodySite;
import extensor.care.catalogue.Measure;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Normal;
import extensor.care.measures.Source;
import extensor.care.measures.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The series of one measure: the muscle or landmark (null: none, or not recorded), its goal (null: none), the norm (null: not known), the trend and its chart (both null until something is
 * measured), and every value ever recorded, newest first.
 */
public record SeriesSheet(
        Subject subject,
        Measure measure,
        BodySite site,
        Aim aim,
        Normal normal,
        Yardstick yardstick,
        Trend trend,
        Chart chart,
        List<SeriesSheet.ValueRow> rows) {

    /** One value: how far it lies from the first one, which version of the plan was in force, and whether it stands in the chart. */
    public record ValueRow(MeasurementLine line, BigDecimal change, Integer version, boolean counted) {}

    public String key() {
        return subject.key();
    }

    public String unit() {
        return measure.unitWords();
    }

    public boolean measured() {
        return trend != null;
    }

    /** The smallest change that is more than chance; null where it is not known. */
    public BigDecimal detectable() {
        return yardstick.better() == 0 || yardstick.detectable() == null
                ? null
                : BigDecimal.valueOf(yardstick.detectable()).setScale(1, RoundingMode.HALF_UP);
    }

    /** It begins with the value that a therapist made its start. */
    public boolean pinned() {
        return measured() && trend.first().pinned();
    }

    /** Some of its values were reported from home. */
    public boolean told() {
        return counted().stream().anyMatch(row -> row.line().source() == Source.PATIENT);
    }

    /** The values that the chart shows, as its table twin. */
    public List<SeriesSheet.ValueRow> counted() {
        return rows.stream().filter(SeriesSheet.ValueRow::counted).toList();
    }
}
