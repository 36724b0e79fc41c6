package extensor.care.catalogue;

import extensor.shared.json.StrictJson;

/** Conditions that intake asks for together, with one "none of these"; the question may be null. */
public record ConditionGroup(String code, String name, String question) {
    static ConditionGroup read(StrictJson at) {
        String code = at.text("code");
        return CatalogueJson.english(
                at, text -> new ConditionGroup(code, text.text("name"), text.textOrNull("question")));
    }
}
