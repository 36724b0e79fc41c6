package extensor.web.progress;

import extensor.care.catalogue.BodySite;
import extensor.care.catalogue.MeasureContent.StretchGrade;
import extensor.care.measures.Subject;
import extensor.shared.Side;
import jakarta.faces.model.SelectItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form of a measurement: pain with its values and the last one; what matters for this patient, in groups of rows; the activities; and, folded, all the
 * rest of the body, the stretches of spastic muscles and the girths at landmarks.
 */
public record MeasureForm(
        Subject pain,
        String lastPain,
        List<String> pains,
        List<MeasureForm.MeasureGroup> first,
        MeasureForm.ActivityFields activities,
        List<MeasureForm.MeasureGroup> more,
        MeasureForm.StretchFields stretches,
        MeasureForm.LandmarkFields landmarks) {

    /** One value; `key` is the id of its input, `label` its whole name, `last` the last value and its day, `choices` the steps of an ordinal scale. */
    public record MeasureField(
            Subject subject, String key, String label, String last, BigDecimal min, List<SelectItem> choices) {}

    /** What is measured on both sides, or to both sides, stands in one row: the left one first. */
    public record MeasureRow(String label, String hint, List<MeasureForm.MeasureField> fields) {
        /** It has a left and a right field. */
        public boolean pair() {
            return fields.size() > 1;
        }
    }

    /** Rows under a heading. */
    public record MeasureGroup(String id, String title, List<MeasureForm.MeasureRow> rows) {
        /** Some of its rows have a left and a right field. */
        public boolean paired() {
            return rows.stream().anyMatch(MeasureForm.MeasureRow::pair);
        }

        Stream<MeasureForm.MeasureField> fields() {
            return rows.stream().flatMap(row -> row.fields().stream());
        }
    }

    /** The activities that were rated last (empty: none), and room for others; a goal asks for them where none are known. */
    public record ActivityFields(
            String measure, String name, List<String> known, String last, List<Integer> places, boolean asked) {
        public String score(int place) {
            return measure + "_score_" + place;
        }

        public String newWords(int place) {
            return measure + "_words_" + place;
        }

        public String newScore(int place) {
            return measure + "_new_" + place;
        }
    }

    /** A quick and a slow stretch of a muscle: rows for what was stretched before, then free ones. */
    public record StretchFields(
            String measure,
            String name,
            List<BodySite> sites,
            List<StretchGrade> speeds,
            List<StretchGrade> qualities,
            List<MeasureForm.FreeRow> rows) {}

    /** Girths at landmarks that were not used before; a known one stands among the other rows. */
    public record LandmarkFields(
            String measure, String name, List<BodySite> sites, List<Side> sides, List<MeasureForm.FreeRow> rows) {}

    /** A row whose place is chosen in it, unless it has one (`subject`, else null). */
    public record FreeRow(String id, Subject subject, String label, String last) {
        public String field(String part) {
            return id + "_" + part;
        }
    }

    /** Every field for a single value, in the order of the page, after the pain. */
    Stream<MeasureForm.MeasureField> fields() {
        return Stream.concat(first.stream(), more.stream()).flatMap(MeasureForm.MeasureGroup::fields);
    }
}
