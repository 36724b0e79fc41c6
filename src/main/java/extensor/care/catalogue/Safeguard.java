package extensor.care.catalogue;

import extensor.shared.json.StrictJson;

/**
 * Something that can be written down by name, to make a treatment safer or show that it is cleared: a test that was passed, an agreement, a person who is present.
 * `atSite` where it holds only for the part of the body where it was found; `validDays` for how many days, the day itself included (null: until it is
 * withdrawn); `ask` is what must be written beside it (null: nothing).
 */
public record Safeguard(String code, boolean atSite, Integer validDays, String name, String ask) {
    private record SafeguardText(String name, String ask) {}

    static Safeguard read(StrictJson at) {
        Safeguard.SafeguardText text =
                CatalogueJson.english(at, t -> new Safeguard.SafeguardText(t.text("name"), t.textOrNull("ask")));
        Integer days = at.wholeOrNull("validDays");
        if (days != null && days < 1) throw at.wrong("validDays", "must be 1 or more");
        return new Safeguard(at.text("code"), at.flag("atSite"), days, text.name, text.ask);
    }
}
