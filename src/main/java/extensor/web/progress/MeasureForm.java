package extensor.web.progress;

import extensor.care.measures.Subject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The form of a measurement: pain with its values and the last one, the measures of the goals, angles joint by joint, everything else. */
public record MeasureForm(
        Subject pain,
        String lastPain,
        List<String> pains,
        List<MeasureForm.MeasureField> asked,
        List<Joint> joints,
        List<MeasureForm.MeasureField> others)
        implements Serializable {
    /** One value; `key` is the id of its input, `steps` the labels to choose from on an ordinal scale. */
    public record MeasureField(
            Subject subject, String key, String label, String hint, BigDecimal min, List<String> steps)
            implements Serializable {}

    /** A joint with all its motions. */
    public record Joint(String code, List<MeasureForm.MeasureField> entries) implements Serializable {}

    /** Everything in the order of the page. */
    List<Subject> subjects() {
        Stream<MeasureForm.MeasureField> entries = Stream.of(
                        asked,
                        joints.stream().flatMap(j -> j.entries().stream()).toList(),
                        others)
                .flatMap(List::stream);
        return Stream.concat(Stream.of(pain), entries.map(MeasureForm.MeasureField::subject))
                .toList();
    }
}
