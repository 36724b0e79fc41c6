package extensor.care.measures;

import java.util.List;

/** Something of a patient has been measured, or a value of it has been withdrawn. */
public record Measured(long patient, List<Subject> what) {
    public Measured {
        what = List.copyOf(what);
    }
}
