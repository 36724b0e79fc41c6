package extensor.care.measures;

import java.math.BigDecimal;

/** What is normal for somebody at a joint: degrees, and whether they come from people of the same age and sex or are the value taught for adults. */
public record Normal(BigDecimal degrees, boolean ofTheirKind) {
    /** Whole degrees. */
    public long rounded() {
        return Math.round(degrees.doubleValue());
    }
}
