package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.math.BigDecimal;

/** An outcome measure: what it is for, how it is taken, its scale, and how a change is judged, what belongs to a value. */
public record Measure(
        String code,
        String domain,
        MeasureRole role,
        MeasureUse use,
        MeasureScale scale,
        MeasureChange change,
        MeasureContent content,
        References references,
        Measure.MeasureText text) {
    /** Who answers, whether the program counts it so that nobody writes it down, how often it is due (null: no rule), and what may be shown of its items. */
    public record MeasureUse(Respondent respondent, boolean counted, Integer everyDays, Items items) {
        static MeasureUse read(StrictJson at) {
            return new MeasureUse(
                    at.one(Respondent.class, "respondent"),
                    at.flagOr("counted", false),
                    at.wholeOrNull("everyDays"),
                    at.one(Items.class, "items"));
        }
    }

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
                at.oneOrNull(MeasureRole.class, "role"),
                MeasureUse.read(at),
                MeasureScale.read(at),
                MeasureChange.read(at),
                MeasureContent.read(at),
                References.read(at, "loinc"),
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
        return Unit.words(scale.unit());
    }

    public Range range() {
        return scale.range();
    }

    public Direction direction() {
        return change.direction();
    }

    public BigDecimal sem() {
        return change.sem();
    }

    public BigDecimal mdc() {
        return change.mdc();
    }

    public BigDecimal mcid() {
        return change.mcid();
    }

    public BigDecimal mcidPercent() {
        return change.mcidPercent();
    }

    /** A value tells by itself how much has changed since the start. */
    public boolean ofChange() {
        return change.itself();
    }

    public boolean is(MeasureRole wanted) {
        return role == wanted;
    }
}
