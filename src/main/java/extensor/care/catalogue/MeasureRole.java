package extensor.care.catalogue;

/** A measure that the program itself needs. The catalogue names exactly one for each. */
public enum MeasureRole {
    /** The pain that patients tell, before a visit and at home. */
    PAIN,
    /** Range of motion, the one measure taken at a joint. */
    MOTION
}
