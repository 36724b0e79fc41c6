package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** An outcome measure: unit and range, which way is better, its error and the change that matters (null where not known). */
public record Measure(
        String code,
        String domain,
        Respondent respondent,
        String unit,
        Range range,
        Direction direction,
        BigDecimal sem,
        BigDecimal mdc,
        BigDecimal mcid,
        BigDecimal mcidPercent,
        Integer everyDays,
        Items items,
        Map<String, List<String>> codes,
        List<String> source,
        Measure.MeasureText text) {
    public enum Respondent {
        PATIENT,
        THERAPIST
    }

    public enum Direction {
        HIGHER_BETTER,
        LOWER_BETTER,
        CONTEXT
    }

    /** What the licence lets us show of its items. */
    public enum Items {
        FREE,
        SCORE_ONLY,
        ASK,
        LABELS_ONLY
    }

    /** Its wording, `plain` for patients; the rule for missing answers and the note may be null. */
    public record MeasureText(String name, String plain, String scoring, String missing, String note) {}

    static Measure read(StrictJson at) {
        Measure.MeasureText text = CatalogueJson.english(
                at,
                t -> new Measure.MeasureText(
                        t.text("name"),
                        t.text("plain"),
                        t.text("scoring"),
                        t.textOrNull("missing"),
                        t.textOrNull("note")));
        return new Measure(
                at.text("code"),
                at.text("domain"),
                at.one(Respondent.class, "respondent"),
                at.textOrNull("unit"),
                Range.read(at, "range"),
                at.one(Direction.class, "direction"),
                at.numberOrNull("sem"),
                at.numberOrNull("mdc"),
                at.numberOrNull("mcid"),
                at.numberOrNull("mcidPercent"),
                at.wholeOrNull("everyDays"),
                at.one(Items.class, "items"),
                CatalogueJson.codes(at),
                CatalogueJson.lines(at, "source"),
                text);
    }

    /** How patients read it. */
    public String plain() {
        return text.plain();
    }

    public String name() {
        return text.name();
    }

    public String unitWords() {
        return Unit.words(unit);
    }
}
