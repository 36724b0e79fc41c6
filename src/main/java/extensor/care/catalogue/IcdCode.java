package extensor.care.catalogue;

import extensor.shared.json.StrictJson;

/** What an episode of care is about: an ICD-10-CM code, its ICD-10 parent (or null) and a name. */
public record IcdCode(String code, String icd10, String group, String name) {
    static IcdCode read(StrictJson at) {
        String name = CatalogueJson.english(at, text -> text.text("name"));
        return new IcdCode(at.text("code"), at.textOrNull("icd10"), at.text("group"), name);
    }
}
