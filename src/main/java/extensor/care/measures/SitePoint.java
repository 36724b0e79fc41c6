package extensor.care.measures;

import extensor.care.catalogue.BodySite;
import extensor.care.catalogue.BodySites;
import extensor.care.catalogue.Measure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A muscle, or a landmark with the distance from it in whole centimeters, positive up the limb: the place of a value that others find again. */
public record SitePoint(String site, int distance) {
    private static final Pattern TEXT = Pattern.compile("([A-Z][A-Z_]*?)(?:_(UP|DOWN)_([1-9][0-9]?))?");

    /** As it is stored and stands in the key of a series: KNEE_EXTENSORS, KNEE_PATELLA_UP_10. */
    public String text() {
        if (distance == 0) return site;
        return site + (distance > 0 ? "_UP_" : "_DOWN_") + Math.abs(distance);
    }

    /** Nothing for what is no such text. */
    public static Optional<SitePoint> of(String text) {
        Matcher found = TEXT.matcher(text == null ? "" : text);
        if (!found.matches()) return Optional.empty();
        if (found.group(2) == null) return Optional.of(new SitePoint(found.group(1), 0));
        int far = Integer.parseInt(found.group(3));
        return Optional.of(new SitePoint(found.group(1), found.group(2).equals("UP") ? far : -far));
    }

    /** The site where this measure is taken so; nothing where it is not. */
    public static Optional<BodySite> site(BodySites sites, Measure measure, String focus) {
        return of(focus)
                .flatMap(point -> sites.site(point.site())
                        .filter(site -> site.takes(measure.code()) && site.reaches(point.distance())));
    }
}
