package extensor.demo;

import extensor.care.measures.Measuring;
import extensor.care.measures.Subject;
import extensor.care.measures.TakenValue;
import extensor.shared.RequestKey;
import extensor.shared.Side;
import extensor.shared.json.StrictJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Measures the people of the demo clinic on the days on which they come (`db/demo/measures.json`; days are days ago), so that every verdict is there. */
@ApplicationScoped
public class DemoMeasures {
    private static final String FILE = "db/demo/measures.json";

    /** The values of one measure of somebody, by family name. */
    record DemoMeasure(String patient, Subject what, List<BigDecimal> days, List<BigDecimal> values) {}

    @Inject
    Measuring measuring;

    private final List<DemoMeasures.DemoMeasure> rows = read();

    static List<DemoMeasures.DemoMeasure> read() {
        try (InputStream in = DemoMeasures.class.getResourceAsStream("/" + FILE)) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return StrictJson.file(FILE, json, at -> at.each("rows", DemoMeasures::row));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + FILE, e);
        }
    }

    private static DemoMeasures.DemoMeasure row(StrictJson at) {
        return new DemoMeasures.DemoMeasure(
                at.text("patient"),
                new Subject(
                        at.text("measure"),
                        at.textOrNull("joint"),
                        at.textOrNull("motion"),
                        at.oneOrNull(Side.class, "side")),
                at.numbers("days"),
                at.numbers("values"));
    }

    /** What is measured of this person, by how many days ago, the longest ago first. */
    SortedMap<Integer, List<TakenValue>> of(String familyName) {
        SortedMap<Integer, List<TakenValue>> days = new TreeMap<>(Comparator.reverseOrder());
        for (DemoMeasures.DemoMeasure row : rows) {
            if (!row.patient().equals(familyName)) continue;
            for (int i = 0; i < row.days().size(); i++)
                days.computeIfAbsent(row.days().get(i).intValue(), day -> new ArrayList<>())
                        .add(new TakenValue(row.what(), row.values().get(i)));
        }
        return days;
    }

    void take(long patient, LocalDate day, List<TakenValue> values) {
        measuring.take(patient, day, values, RequestKey.key());
    }
}
