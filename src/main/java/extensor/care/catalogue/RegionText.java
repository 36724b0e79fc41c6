package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;

/** What a body region is called among professionals and to the patient ("your lower back"), and its spinal levels or null. */
public record RegionText(BodyRegion region, String spinal, String name, String patient) {
    private record RegionName(String name, String patient) {}

    static RegionText read(StrictJson at) {
        RegionText.RegionName text =
                CatalogueJson.english(at, t -> new RegionText.RegionName(t.text("name"), t.text("patient")));
        return new RegionText(at.one(BodyRegion.class, "code"), at.textOrNull("spinal"), text.name, text.patient);
    }
}
