package extensor.care.clinic;

import extensor.shared.Refusal;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is written of a site. The zone is one of {@link #zones()}; the telephone may be null. */
public record SiteForm(String name, String zone, String phone) implements Serializable {
    private static final Pattern PHONE = Pattern.compile("[+0-9 ()/.\\-]{5,40}");
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    private static final List<String> ZONES = Stream.concat(
                    Stream.of("Etc/UTC"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(PLACE.asMatchPredicate())
                            .sorted())
            .toList();

    public SiteForm {
        name = tidy(name);
        zone = tidy(zone);
        phone = tidy(phone);
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }

    /** The zones a site may lie in: Etc/UTC, then those named after places. */
    public static List<String> zones() {
        return ZONES;
    }

    /** Refuses the first thing that cannot be so. */
    void check() {
        if (name == null || name.length() > 120) throw Refusal.at("name", "site.name");
        if (zone == null || !ZONES.contains(zone)) throw Refusal.at("zone", "site.zone");
        if (phone != null && !PHONE.matcher(phone).matches()) throw Refusal.at("phone", "site.phone");
    }
}
