package extensor.care.measures;

import extensor.shared.Side;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is measured: a measure of the catalogue and, for range of motion, joint, motion and side (null in the middle of the body). */
public record Subject(String measure, String joint, String motion, Side side) {
    private static final Set<String> MIDDLE = Set.of("CERVICAL", "THORACIC", "LUMBAR", "THORACOLUMBAR");

    /** A measure that has no place. */
    public static Subject of(String measure) {
        return new Subject(measure, null, null, null);
    }

    /** It is taken at a joint. */
    public boolean placed() {
        return joint != null;
    }

    /** The sides a joint has; none in the middle of the body, or where no joint is given. */
    public static List<Side> sides(String joint) {
        return joint == null || MIDDLE.contains(joint) ? List.of() : List.of(Side.LEFT, Side.RIGHT);
    }

    /** How it is called in addresses and forms: the measure, and with hyphens its joint, motion and side. */
    public String key() {
        return Stream.of(measure, joint, motion, side)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("-"));
    }
}
