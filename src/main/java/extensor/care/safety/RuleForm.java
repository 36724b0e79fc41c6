package extensor.care.safety;

import extensor.shared.BodyRegion;
import extensor.shared.json.Reading;
import java.util.List;
import java.util.Set;

/** How one rule is written, and which words it may use. */
record RuleForm(Set<String> conditions, Set<String> families, Set<String> interventions) {

    private enum Place {
        ANYWHERE,
        LOCAL,
        LOCAL_JOINT,
        IN,
        PATH
    }

    private record Text(String reason, String lifts) {
        static Text read(Reading reading) {
            return reading.object("en", en -> new Text(en.text("reason"), en.textOrNull("lifts")));
        }
    }

    Rule read(Reading reading) {
        String id = reading.text("id");
        Set<String> families = known(reading, "families", this.families);
        Set<String> interventions = known(reading, "interventions", this.interventions);
        if (families.isEmpty() && interventions.isEmpty())
            throw reading.wrong("families", "and interventions are both empty");
        String condition = condition(reading);
        Where where = where(reading, condition);
        Severity severity = reading.one(Severity.class, "severity");
        Text text = reading.object("text", Text::read);
        return new Rule(
                id,
                families,
                interventions,
                condition,
                where,
                severity,
                text.reason(),
                text.lifts(),
                reading.texts("source"));
    }

    private String condition(Reading reading) {
        String condition = reading.textOrNull("condition");
        if (condition != null && !conditions.contains(condition)) throw unknown(reading, "condition", condition);
        return condition;
    }

    private static Where where(Reading reading, String condition) {
        Place place = reading.one(Place.class, "where");
        boolean local = place == Place.LOCAL || place == Place.LOCAL_JOINT;
        if (local && condition == null)
            throw reading.wrong("where", "is where the condition is, but there is no condition");
        return switch (place) {
            case ANYWHERE -> new Where.Anywhere();
            case LOCAL -> new Where.Local(false);
            case LOCAL_JOINT -> new Where.Local(true);
            case IN -> new Where.In(regions(reading));
            case PATH -> new Where.Path(crossing(reading));
        };
    }

    private static List<BodyRegion> regions(Reading reading) {
        List<BodyRegion> regions = reading.some(BodyRegion.class, "regions");
        if (regions.isEmpty()) throw reading.wrong("regions", "is missing or empty");
        return regions;
    }

    private static CurrentPath crossing(Reading reading) {
        CurrentPath path = reading.one(CurrentPath.class, "path");
        if (path != CurrentPath.CHEST && path != CurrentPath.HEAD) throw unknown(reading, "path", path.name());
        return path;
    }

    private static Set<String> known(Reading reading, String key, Set<String> words) {
        List<String> texts = reading.texts(key);
        for (String text : texts) if (!words.contains(text)) throw unknown(reading, key, text);
        return Set.copyOf(texts);
    }

    private static RuntimeException unknown(Reading reading, String key, String word) {
        return reading.wrong(key, "does not know \"" + word + "\"");
    }
}
