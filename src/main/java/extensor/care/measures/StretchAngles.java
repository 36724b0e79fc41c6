package extensor.care.measures;

import java.math.BigDecimal;

/**
 * The angles of one muscle stretched twice, in degrees from its shortest position: where a quick stretch catches (R1), how far a slow one goes (R2). With the
 * speed of the quick one and how the muscle answered, by their codes in the catalogue.
 */
public record StretchAngles(BigDecimal caught, BigDecimal slow, String speed, String quality) {
    /** What the muscle itself holds back: R2 minus R1. */
    BigDecimal difference() {
        return slow.subtract(caught);
    }
}
