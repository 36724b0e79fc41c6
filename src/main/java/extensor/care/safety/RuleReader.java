package extensor.care.safety;

import extensor.care.catalogue.MovementTag;
import extensor.care.catalogue.Parameter;
import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How one rule is written, and which words it may use. */
record RuleReader(
        Set<String> conditions,
        Set<String> families,
        Map<String, List<Parameter>> interventions,
        Set<String> safeguards) {

    private enum RulePlace {
        ANYWHERE,
        LOCAL,
        LOCAL_JOINT,
        IN,
        PATH
    }

    private record RuleText(String reason, String lifts, String kept) {
        static RuleReader.RuleText read(StrictJson reading) {
            return reading.object(
                    "en",
                    en -> new RuleReader.RuleText(en.text("reason"), en.textOrNull("lifts"), en.textOrNull("kept")));
        }
    }

    Rule read(StrictJson reading) {
        String id = reading.text("id");
        Set<String> families = known(reading, "families", this.families);
        Set<String> interventions = known(reading, "interventions", this.interventions.keySet());
        if (families.isEmpty() && interventions.isEmpty())
            throw reading.wrong("families", "and interventions are both empty");
        String condition = condition(reading);
        Where where = where(reading, condition);
        Severity severity = reading.one(Severity.class, "severity");
        RuleReader.RuleText text = reading.object("text", RuleReader.RuleText::read);
        return new Rule(
                id,
                families,
                interventions,
                condition,
                where,
                severity,
                keptWhen(reading, severity, text.kept()),
                moves(reading, severity),
                reading.objectOrNull(
                        "safeguardedWhen",
                        at -> new KeptReader(this.interventions, null).readSafeguarded(at, safeguards)),
                text.reason(),
                text.lifts(),
                reading.texts("source"));
    }

    private KeptWhen keptWhen(StrictJson reading, Severity severity, String kept) {
        if (reading.has("keptWhen") == (kept == null))
            throw reading.wrong("text.en.kept", "belongs to keptWhen, which needs it");
        if (kept == null) return null;
        if (severity == Severity.ABSOLUTE) throw reading.wrong("keptWhen", "cannot free what an absolute rule forbids");
        return reading.object("keptWhen", new KeptReader(interventions, kept)::read);
    }

    private RuleMoves moves(StrictJson reading, Severity severity) {
        RuleMoves moves = reading.objectOrNull("moves", this::moves);
        if (moves != null
                && severity == Severity.ABSOLUTE
                && !moves.reachesOnly().isEmpty())
            throw reading.wrong("moves.reachesOnly", "cannot narrow an absolute rule");
        return moves;
    }

    private RuleMoves moves(StrictJson reading) {
        RuleMoves moves = new RuleMoves(
                reading.flag("active"),
                Set.copyOf(reading.some(MovementTag.class, "reachesOnly")),
                Set.copyOf(reading.some(MovementTag.class, "alsoReaches")),
                reading.textOrNull("amongFamily"));
        if (moves.reachesOnly().isEmpty() && moves.alsoReaches().isEmpty())
            throw reading.wrong("reachesOnly", "and alsoReaches are both empty");
        if (moves.alsoReaches().isEmpty() != (moves.amongFamily() == null))
            throw reading.wrong("amongFamily", "belongs to alsoReaches, which needs it");
        if (moves.amongFamily() != null && !families.contains(moves.amongFamily()))
            throw unknown(reading, "amongFamily", moves.amongFamily());
        return moves;
    }

    private String condition(StrictJson reading) {
        String condition = reading.textOrNull("condition");
        if (condition != null && !conditions.contains(condition)) throw unknown(reading, "condition", condition);
        return condition;
    }

    private static Where where(StrictJson reading, String condition) {
        RuleReader.RulePlace place = reading.one(RuleReader.RulePlace.class, "where");
        boolean local = place == RuleReader.RulePlace.LOCAL || place == RuleReader.RulePlace.LOCAL_JOINT;
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

    private static List<BodyRegion> regions(StrictJson reading) {
        List<BodyRegion> regions = reading.some(BodyRegion.class, "regions");
        if (regions.isEmpty()) throw reading.wrong("regions", "is missing or empty");
        return regions;
    }

    private static CurrentPath crossing(StrictJson reading) {
        CurrentPath path = reading.one(CurrentPath.class, "path");
        if (path != CurrentPath.CHEST && path != CurrentPath.HEAD) throw unknown(reading, "path", path.name());
        return path;
    }

    private static Set<String> known(StrictJson reading, String key, Set<String> words) {
        List<String> texts = reading.texts(key);
        for (String text : texts) if (!words.contains(text)) throw unknown(reading, key, text);
        return Set.copyOf(texts);
    }

    private static RuntimeException unknown(StrictJson reading, String key, String word) {
        return reading.wrong(key, "does not know \"" + word + "\"");
    }
}
