package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.Reading;

/** What a body region is called among professionals and to the patient ("your lower back"), and its spinal levels or null. */
public record RegionText(BodyRegion region, String spinal, String name, String patient) {
    private record Text(String name, String patient) {}

    static RegionText read(Reading at) {
        Text text = Wording.english(at, t -> new Text(t.text("name"), t.text("patient")));
        return new RegionText(at.one(BodyRegion.class, "code"), at.textOrNull("spinal"), text.name, text.patient);
    }
}
