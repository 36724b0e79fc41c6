package extensor.shared;

/** Which side of the body. Only left and right exclude each other; an unknown side (null) may be either. */
public enum Side {
    LEFT,
    RIGHT,
    BILATERAL,
    MIDLINE;

    /** True unless the one is surely left and the other surely right. */
    public static boolean meet(Side one, Side other) {
        return !(one == LEFT && other == RIGHT) && !(one == RIGHT && other == LEFT);
    }
}
