package extensor.care.catalogue;

import extensor.shared.json.Reading;

/** Conditions that intake asks for together, with one "none of these"; the question may be null. */
public record ConditionGroup(String code, String name, String question) {
    static ConditionGroup read(Reading at) {
        String code = at.text("code");
        return Wording.english(at, text -> new ConditionGroup(code, text.text("name"), text.textOrNull("question")));
    }
}
