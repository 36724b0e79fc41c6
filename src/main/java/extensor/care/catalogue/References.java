package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.List;
import java.util.Map;

/** Where it is written: the codes of other systems, by system, and the sources. */
public record References(Map<String, List<String>> codes, List<String> source) {
    static References read(StrictJson at, String... systems) {
        return new References(CatalogueJson.codes(at, systems), CatalogueJson.lines(at, "source"));
    }
}
