package extensor.care.safety;

import extensor.care.catalogue.Condition;
import java.util.List;

/**
 * One thing to ask before the rules can decide: the condition (or null), whether an absolute rule depends on it, and the treatments and
 * rules that wait for it.
 */
public record Gap(Ask ask, Condition condition, boolean blocking, List<Treatment> treatments, List<Rule> rules) {

    /** What is to be asked. */
    public enum Ask {
        /** Does the patient have the condition? */
        WHETHER,
        /** The patient has it; where? */
        WHERE,
        /** When was the patient born? */
        BIRTH_DATE,
        /** What does the current of this treatment cross? */
        PATH,
        /** Which region is treated? */
        REGION
    }

    /** Those about a condition in its order, the most dangerous first; those about a place or a birth date before them. */
    int order() {
        return condition == null ? 0 : condition.order();
    }

    /** Of the patient once, or of one treatment. */
    public String key() {
        return key(ask, condition, treatments.get(0));
    }

    static String key(Ask ask, Condition condition, Treatment treatment) {
        return switch (ask) {
            case WHETHER, WHERE -> ask + "/" + condition.code();
            case BIRTH_DATE -> ask.name();
            case PATH, REGION -> ask + "/" + treatment.item();
        };
    }
}
