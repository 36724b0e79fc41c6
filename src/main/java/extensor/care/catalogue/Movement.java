package extensor.care.catalogue;

/** How an exercise moves or loads the body, so that a restriction ("no flexion") can find what it meets. */
public enum Movement {
    FLEXION,
    EXTENSION,
    ROTATION,
    SIDE_BEND,
    TWIST,
    LIFT,
    LOADED,
    SUPINE,
    PRONE,
    STANDING,
    SITTING,
    QUADRUPED,
    BALANCE,
    AEROBIC
}
