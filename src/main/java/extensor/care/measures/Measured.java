package extensor.care.measures;

import java.util.List;

/** Something was measured on a patient, or a measured value was withdrawn. */
public record Measured(long patient, List<Subject> what) {
    public Measured {
        what = List.copyOf(what);
    }
}
