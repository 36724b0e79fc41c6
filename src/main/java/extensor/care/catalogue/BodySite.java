package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Where a measure is taken that is no angle of a joint: a muscle, or a landmark that others find again. Which measures are taken there, the regions it belongs
 * to, whether there is a left and a right one, and for a landmark how many centimeters up (positive) or down the limb one may go from it.
 */
public record BodySite(
        String code,
        BodySite.SiteKind kind,
        List<String> measures,
        Set<BodyRegion> regions,
        boolean sided,
        Range distance,
        List<String> source,
        BodySite.SiteText text) {
    public enum SiteKind {
        MUSCLE,
        LANDMARK
    }

    /** What colleagues call it, and the words for patients ("the muscles at the front of your thigh"). */
    public record SiteText(String name, String plain) {}

    static BodySite read(StrictJson at) {
        BodySite site = new BodySite(
                at.text("code"),
                at.one(BodySite.SiteKind.class, "kind"),
                CatalogueJson.lines(at, "measures"),
                Set.copyOf(at.some(BodyRegion.class, "regions")),
                at.flagOr("sided", false),
                Range.read(at, "distance"),
                CatalogueJson.lines(at, "source"),
                CatalogueJson.english(at, t -> new BodySite.SiteText(t.text("name"), t.text("plain"))));
        if (site.regions.isEmpty()) throw at.wrong("regions", "is empty");
        if (site.distanced() && site.kind != BodySite.SiteKind.LANDMARK)
            throw at.wrong("distance", "is only for a landmark");
        return site;
    }

    /** One may measure at a distance from it. */
    public boolean distanced() {
        return distance.min() != null;
    }

    /** This many centimeters from it can be measured. */
    public boolean reaches(int centimeters) {
        return distanced() ? distance.holds(BigDecimal.valueOf(centimeters)) : centimeters == 0;
    }

    public boolean takes(String measure) {
        return measures.contains(measure);
    }

    public boolean of(BodyRegion region) {
        return regions.contains(region);
    }
}
