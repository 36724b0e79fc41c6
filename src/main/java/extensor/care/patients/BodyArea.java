package extensor.care.patients;

import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.io.Serializable;

/** Where it is: the region, and the side and the muscle as far as they are known (else null). */
public record BodyArea(BodyRegion region, Side side, Muscle muscle) implements Serializable {}
