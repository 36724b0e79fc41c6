package extensor.care.measures;

import extensor.shared.Side;

/** What tests measure. */
public final class Subjects {
    public static final Subject PAIN = Subject.of("NPRS");

    private Subjects() {}

    public static Subject motion(String joint, String motion, Side side) {
        return new Subject("ROM", joint, motion, side);
    }
}
