package extensor.care.measures;

import extensor.care.catalogue.BodySites;
import extensor.care.catalogue.Measure;
import extensor.shared.Side;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is measured, and whose values make one series: a measure of the catalogue and, for range of motion, joint and motion; for others, what they are about
 * (the text of a {@link SitePoint}, the key of a set of activities; null where the measure has none, or a value of old times does not tell); and the side
 * (null in the middle of the body).
 */
public record Subject(String measure, String joint, String motion, String focus, Side side) {
    private static final Set<String> MIDDLE = Set.of("CERVICAL", "THORACIC", "LUMBAR", "THORACOLUMBAR");

    /** At a joint. */
    public Subject(String measure, String joint, String motion, Side side) {
        this(measure, joint, motion, null, side);
    }

    /** A measure that has no place. */
    public static Subject of(String measure) {
        return new Subject(measure, null, null, null, null);
    }

    /** At a muscle or landmark, or about a set of activities. */
    public static Subject at(String measure, String focus, Side side) {
        return new Subject(measure, null, null, focus, side);
    }

    /** It is taken at a joint. */
    public boolean placed() {
        return joint != null;
    }

    /** The sides a joint has; none in the middle of the body, or where no joint is given. */
    public static List<Side> sides(String joint) {
        return joint == null || MIDDLE.contains(joint) ? List.of() : List.of(Side.LEFT, Side.RIGHT);
    }

    /** The sides on which a measure is taken there; none in the middle of the body. */
    public static List<Side> sides(BodySites sites, Measure measure, String focus) {
        boolean middle = SitePoint.site(sites, measure, focus)
                .filter(site -> !site.sided())
                .isPresent();
        return middle ? List.of() : measure.scale().sides();
    }

    /** How it is called in addresses and forms: the measure, and with hyphens its joint, motion, what it is about, and its side. */
    public String key() {
        return Stream.of(measure, joint, motion, focus, side)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("-"));
    }
}
