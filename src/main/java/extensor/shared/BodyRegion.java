package extensor.shared;

import java.util.Arrays;
import java.util.List;

/**
 * Where on the body: a region may lie within another, so that a rule about the neck also meets the front of the neck.
 * Texts are reference data (`db/catalogue/regions.json`); what lies within what is not a matter of language.
 */
public enum BodyRegion {
    WHOLE_BODY(null, false, false),
    HEAD(WHOLE_BODY, false, false),
    EYE(HEAD, true, false),
    MOUTH(HEAD, false, false),
    NECK(WHOLE_BODY, false, false),
    ANTERIOR_NECK(NECK, false, false),
    POSTERIOR_NECK(NECK, false, false),
    THORAX_ANT(WHOLE_BODY, false, false),
    UPPER_BACK(WHOLE_BODY, false, false),
    MID_BACK(WHOLE_BODY, false, false),
    LOW_BACK(WHOLE_BODY, false, false),
    ABDOMEN(WHOLE_BODY, false, false),
    PELVIS(WHOLE_BODY, false, false),
    GENITAL(PELVIS, false, false),
    SHOULDER(WHOLE_BODY, true, true),
    UPPER_ARM(WHOLE_BODY, true, false),
    ELBOW(WHOLE_BODY, true, true),
    FOREARM(WHOLE_BODY, true, false),
    WRIST(WHOLE_BODY, true, true),
    HAND(WHOLE_BODY, true, true),
    HIP(WHOLE_BODY, true, true),
    THIGH(WHOLE_BODY, true, false),
    KNEE(WHOLE_BODY, true, true),
    LOWER_LEG(WHOLE_BODY, true, false),
    ANKLE(WHOLE_BODY, true, true),
    FOOT(WHOLE_BODY, true, true);

    private final BodyRegion within;
    private final boolean paired;
    private final boolean joint;

    BodyRegion(BodyRegion within, boolean paired, boolean joint) {
        this.within = within;
        this.paired = paired;
        this.joint = joint;
    }

    /** True where the one contains the other, or both are the same. */
    public boolean overlaps(BodyRegion other) {
        return contains(other) || other.contains(this);
    }

    /** True where the other lies within this region or is this region. */
    public boolean contains(BodyRegion other) {
        for (BodyRegion r = other; r != null; r = r.within) if (r == this) return true;
        return false;
    }

    /** There are two of it, a left and a right one. */
    public boolean paired() {
        return paired;
    }

    /** Has a growth plate in the young. */
    public boolean joint() {
        return joint;
    }

    /** True where a joint is part of the region, or the region is one. */
    public boolean holdsJoint() {
        return Arrays.stream(values()).anyMatch(r -> r.joint && contains(r));
    }

    /** The sides one may choose for this region. */
    public List<Side> sides() {
        return paired
                ? List.of(Side.LEFT, Side.RIGHT, Side.BILATERAL)
                : List.of(Side.MIDLINE, Side.LEFT, Side.RIGHT, Side.BILATERAL);
    }
}
