package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.List;
import java.util.Map;

/** Something about a patient that may forbid or limit a treatment; the question may be null where nobody asks the patient. */
public record Condition(
        String code,
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

    private record ConditionText(String name, String question) {}

    static Condition read(StrictJson at) {
        Condition.ConditionText text =
                CatalogueJson.english(at, t -> new Condition.ConditionText(t.text("name"), t.textOrNull("question")));
        return new Condition(
                at.text("code"),
                at.text("group"),
                at.one(Category.class, "category"),
                at.flag("localised"),
                at.one(KnownBy.class, "knownBy"),
                CatalogueJson.codes(at, "icd10", "icd10cm", "snomed"),
                CatalogueJson.lines(at, "source"),
                text.name,
                text.question);
    }
}
