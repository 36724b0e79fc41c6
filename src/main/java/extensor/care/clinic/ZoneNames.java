package extensor.care.clinic;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The time zones a site may lie in, each under one name: old and second names of the same zone ({@code zone-aliases.properties}) lead to it. */
final class ZoneNames {
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    private static final Map<String, String> ALIASES = aliases();
    private static final List<String> ALL = Stream.concat(
                    Stream.of("Etc/UTC"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(PLACE.asMatchPredicate())
                            .filter(zone -> !ALIASES.containsKey(zone))
                            .sorted())
            .toList();

    private ZoneNames() {}

    private static Map<String, String> aliases() throws MissingResourceException {
        ResourceBundle file = ResourceBundle.getBundle("extensor.care.clinic.zone-aliases");
        return file.keySet().stream()
                .collect(Collectors.toMap(name -> name, file::getString, (a, b) -> a, TreeMap::new));
    }

    /** Etc/UTC, then those named after places. */
    static List<String> all() {
        return ALL;
    }

    /** Old names and the names that stand for them. */
    static Map<String, String> old() {
        return ALIASES;
    }

    /** The one name of a zone; what is none stays as it is. */
    static String one(String zone) {
        return zone == null ? null : ALIASES.getOrDefault(zone, zone);
    }
}
