package extensor.web.progress;

import extensor.care.measures.Subject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What can be typed at a measurement: what the plan aims at, angles joint by joint, everything else. Pain is always there and has no field in the lists, but all its values to choose from and what was last said of it. */
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
            Subject subject,
            String key,
            String label,
            String hint,
            BigDecimal min,
            BigDecimal max,
            String step,
            List<String> steps)
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
