package extensor.care.casting;

/** What forbids the next cast before any angle is looked at. */
public enum CastStop {
    SKIN,
    CIRCULATION,
    RED_FLAG,
    PAIN,
    SLIPPED_TWICE,
    REQUEST;

    /** No cast whatever the reason; the others leave it to the therapist. */
    boolean isAbsolute() {
        return this == SKIN || this == CIRCULATION;
    }
}
