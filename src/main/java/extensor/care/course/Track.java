package extensor.care.course;

/** A sequence of visits of one kind within a plan; each counts its visits for itself. */
public enum Track {
    THERAPY,
    POOL,
    CASTING
}
