package extensor.demo;

import extensor.care.measures.Measuring;
import extensor.care.measures.RatedActivity;
import extensor.care.measures.Readings;
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
import java.util.stream.IntStream;

/** Measures the people of the demo clinic on the days on which they come (`db/demo/measures.json`; days are days ago), so that every verdict is there. */
@ApplicationScoped
public class DemoMeasures {
    private static final String FILE = "db/demo/measures.json";

    /** The values of one measure of somebody, by family name. */
    record DemoMeasure(String patient, List<BigDecimal> days, List<TakenValue> values) {}

    private record DemoActivity(String words, List<BigDecimal> scores) {
        static DemoActivity read(StrictJson at) {
            return new DemoActivity(at.text("words"), at.numbers("scores"));
        }
    }

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
        List<BigDecimal> days = at.numbers("days");
        List<DemoActivity> activities = at.each("activities", DemoActivity::read);
        return new DemoMeasures.DemoMeasure(
                at.text("patient"), days, activities.isEmpty() ? values(at) : rated(at, days.size(), activities));
    }

    private static List<TakenValue> values(StrictJson at) {
        Subject what = new Subject(
                at.text("measure"),
                at.textOrNull("joint"),
                at.textOrNull("motion"),
                at.textOrNull("focus"),
                at.oneOrNull(Side.class, "side"));
        return at.numbers("values").stream()
                .map(value -> new TakenValue(what, value))
                .toList();
    }

    private static List<TakenValue> rated(StrictJson at, int days, List<DemoActivity> activities) {
        String measure = at.text("measure");
        return IntStream.range(0, days)
                .mapToObj(day -> TakenValue.rated(
                        measure,
                        Readings.of(activities.stream()
                                .map(one -> new RatedActivity(
                                        one.words(), one.scores().get(day)))
                                .toList())))
                .toList();
    }

    /** What is measured of this person, by how many days ago, the longest ago first. */
    SortedMap<Integer, List<TakenValue>> of(String familyName) {
        SortedMap<Integer, List<TakenValue>> days = new TreeMap<>(Comparator.reverseOrder());
        for (DemoMeasures.DemoMeasure row : rows) {
            if (!row.patient().equals(familyName)) continue;
            for (int i = 0; i < row.days().size(); i++)
                days.computeIfAbsent(row.days().get(i).intValue(), day -> new ArrayList<>())
                        .add(row.values().get(i));
        }
        return days;
    }

    void take(long patient, LocalDate day, List<TakenValue> values) {
        measuring.take(patient, day, values, RequestKey.key());
    }
}
