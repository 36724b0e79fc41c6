package extensor.care.measures;

import extensor.shared.Side;

/** What is measured: a measure of the catalogue and, for range of motion, joint, motion and side (null in the middle of the body). */
public record Subject(String measure, String joint, String motion, Side side) {
    /** A measure that has no place. */
    public static Subject of(String measure) {
        return new Subject(measure, null, null, null);
    }
}
