package extensor.web.clinic;

import extensor.care.clinic.Country;
import extensor.care.clinic.SiteForm;
import extensor.web.kit.Messages;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.Comparator;
import java.util.List;

/** The time zones to choose from: those of the country first, then all others, since a clinic may keep the time of the place next door. */
final class ZoneChoice {
    private static final List<String> ALL = SiteForm.zones().stream()
            .sorted(Comparator.comparing(ZoneChoice::name))
            .toList();

    private ZoneChoice() {}

    /** The country may be null. */
    static List<SelectItem> of(Country country) {
        List<String> near = country == null
                ? List.of()
                : ALL.stream().filter(country.zones()::contains).toList();
        if (near.isEmpty()) return items(ALL);
        return List.of(
                group(country.name(), near),
                group(
                        Messages.text("site.zones-elsewhere"),
                        ALL.stream().filter(zone -> !near.contains(zone)).toList()));
    }

    private static SelectItem group(String name, List<String> zones) {
        return new SelectItemGroup(name, null, false, items(zones).toArray(SelectItem[]::new));
    }

    private static List<SelectItem> items(List<String> zones) {
        return zones.stream().map(zone -> new SelectItem(zone, name(zone))).toList();
    }

    static boolean known(String zone) {
        return ALL.contains(zone);
    }

    /** The name of a zone as people look for it: the place before the part of the world. */
    static String name(String zone) {
        int place = zone.indexOf('/');
        if (zone.startsWith("Etc/")) return zone.substring(place + 1);
        return zone.substring(place + 1).replace('_', ' ').replace("/", ", ") + " (" + zone.substring(0, place) + ")";
    }
}
