package extensor.care.plans;

import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.io.Serializable;

/** What a safeguard is written down for: a rule, and the place that is treated (null where it does not depend on it). */
public record SafeguardPlace(String rule, BodyRegion region, Side side) implements Serializable {}
