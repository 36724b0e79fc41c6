package extensor.care.measures;

import java.math.BigDecimal;

/**
 * What is normal for a person at a joint: the degrees, and whether they hold for people of the same age and sex or are the value taught for
 * adults.
 */
public record Normal(BigDecimal degrees, boolean ofTheirKind) {
    /** Whole degrees. */
    public long rounded() {
        return Math.round(degrees.doubleValue());
    }
}
