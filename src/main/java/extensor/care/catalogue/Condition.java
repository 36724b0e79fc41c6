package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something about a patient that may forbid or limit a treatment; the question may be null where nobody asks the patient. `order` is that in which it is asked, the
 * most dangerous first; `bulk` tells whether one "none of these" may deny it with others; `askedOf` who is asked (null: everybody), `askedWhen` when.
 */
public record Condition(
        String code,
        int order,
        boolean bulk,
        AskedOf askedOf,
        AskedWhen askedWhen,
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

    /**
     * When it is asked: where one of these regions is treated (empty: wherever it is), as far as it is for rules on these families and interventions alone; unless
     * all of the conditions `after` which it comes are denied (empty: whatever is); and, with `planned`, not before a treatment is planned whose rules need the
     * answer.
     */
    public record AskedWhen(Set<BodyRegion> treated, Set<String> rulesOn, List<String> after, boolean planned) {
        public static final Condition.AskedWhen ALWAYS = new Condition.AskedWhen(Set.of(), Set.of(), List.of(), false);

        public AskedWhen {
            treated = Set.copyOf(treated);
            rulesOn = Set.copyOf(rulesOn);
            after = List.copyOf(after);
        }

        static Condition.AskedWhen read(StrictJson at) {
            Condition.AskedWhen when = new Condition.AskedWhen(
                    Set.copyOf(at.some(BodyRegion.class, "treated")),
                    Set.copyOf(at.texts("rulesOn")),
                    at.texts("after"),
                    at.flagOr("planned", false));
            if (when.equals(ALWAYS)) throw at.wrong("treated", "after and planned are all missing");
            if (when.treated.isEmpty() != when.rulesOn.isEmpty())
                throw at.wrong("rulesOn", "belongs to treated, which needs it");
            return when;
        }

        /** Whether it matters where this is treated; where nobody knows what is treated, it does. */
        public boolean concerns(Collection<BodyRegion> regions) {
            return treated.isEmpty()
                    || regions.isEmpty()
                    || regions.stream()
                            .anyMatch(
                                    region -> region == null || treated.stream().anyMatch(region::overlaps));
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
                at.has("askedWhen") ? at.object("askedWhen", Condition.AskedWhen::read) : AskedWhen.ALWAYS,
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
