package extensor.care.casting;

/** What forbids the next cast before any angle is looked at. */
public enum CastStop {
    SKIN,
    CIRCULATION,
    RED_FLAG,
    PAIN,
    SLIPPED_TWICE,
    REQUEST
}
