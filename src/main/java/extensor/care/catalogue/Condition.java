package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.List;
import java.util.Map;

/**
 * Something about a patient that may forbid or limit a treatment; the question may be null where nobody asks the patient. `order` is that in which it is asked, the
 * most dangerous first; `bulk` tells whether one "none of these" may deny it with others; `askedOf` who is asked (null: everybody).
 */
public record Condition(
        String code,
        int order,
        boolean bulk,
        AskedOf askedOf,
        String group,
        Category category,
        boolean localised,
        KnownBy knownBy,
        Map<String, List<String>> codes,
        List<String> source,
        String name,
        String question) {
    public enum Category {
        DIAGNOSIS,
        STATE,
        DEVICE,
        RED_FLAG,
        MEDICATION,
        ALLERGY,
        AGE
    }

    /** How the clinic comes to know it. */
    public enum KnownBy {
        QUESTION,
        CLINICIAN,
        BIRTH_DATE
    }

    /** Who is asked at all: everybody but one sex, within these years of age. */
    public record AskedOf(Norm.NormSex except, int fromAge, int toAge) {
        static Condition.AskedOf read(StrictJson at) {
            return new Condition.AskedOf(at.one(Norm.NormSex.class, "except"), at.whole("fromAge"), at.whole("toAge"));
        }
    }

    private record ConditionText(String name, String question) {}

    static Condition read(StrictJson at) {
        Condition.ConditionText text =
                CatalogueJson.english(at, t -> new Condition.ConditionText(t.text("name"), t.textOrNull("question")));
        Condition.KnownBy knownBy = at.one(KnownBy.class, "knownBy");
        return new Condition(
                at.text("code"),
                at.whole("order"),
                knownBy != KnownBy.BIRTH_DATE && at.flag("bulk"),
                at.objectOrNull("askedOf", Condition.AskedOf::read),
                at.text("group"),
                at.one(Category.class, "category"),
                at.flag("localised"),
                knownBy,
                CatalogueJson.codes(at, "icd10", "icd10cm", "snomed"),
                CatalogueJson.lines(at, "source"),
                text.name,
                text.question);
    }
}
