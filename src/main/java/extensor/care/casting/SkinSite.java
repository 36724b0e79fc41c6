package extensor.care.casting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a cast presses, for each joint, in the order in which one looks. */
public enum SkinSite {
    HEEL("ANKLE", "KNEE"),
    OUTER_ANKLE("ANKLE"),
    INNER_ANKLE("ANKLE"),
    FIFTH_METATARSAL("ANKLE"),
    FIRST_METATARSAL("ANKLE"),
    TOP_OF_FOOT("ANKLE"),
    SHIN("ANKLE", "KNEE"),
    ACHILLES("ANKLE"),
    FIBULA_HEAD("ANKLE", "KNEE"),
    TOES("ANKLE"),
    KNEECAP("KNEE"),
    HOLLOW_OF_KNEE("KNEE"),
    POINT_OF_ELBOW("ELBOW"),
    INNER_ELBOW("ELBOW"),
    OUTER_ELBOW("ELBOW"),
    ELBOW_FOLD("ELBOW"),
    LITTLE_FINGER_SIDE_OF_WRIST("ELBOW", "WRIST"),
    THUMB_SIDE_OF_WRIST("ELBOW", "WRIST"),
    THUMB_BASE("WRIST"),
    KNUCKLES("WRIST"),
    PALM("WRIST"),
    BACK_OF_FINGER("FINGERS"),
    FINGERTIP("FINGERS"),
    WEB_OF_FINGERS("FINGERS"),
    NAIL_BED("FINGERS"),
    UPPER_EDGE("KNEE", "ELBOW", "WRIST", "FINGERS"),
    LOWER_EDGE("KNEE", "ELBOW", "WRIST");

    private final Set<String> joints;

    SkinSite(String... joints) {
        this.joints = Set.of(joints);
    }

    static List<SkinSite> of(String joint) {
        return EnumSet.allOf(SkinSite.class).stream()
                .filter(site -> site.joints.contains(joint))
                .toList();
    }
}
