package extensor.care.catalogue;

import extensor.shared.json.Reading;

/** What an episode of care is about: an ICD-10-CM code, its ICD-10 parent (or null) and a name. */
public record Problem(String code, String icd10, String group, String name) {
    static Problem read(Reading at) {
        String name = Wording.english(at, text -> text.text("name"));
        return new Problem(at.text("code"), at.textOrNull("icd10"), at.text("group"), name);
    }
}
