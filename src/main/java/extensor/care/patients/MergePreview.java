package extensor.care.patients;

import java.io.Serializable;

/** Two records side by side, before they become one. Nothing clinical is in it. */
public record MergePreview(DeskSheet one, DeskSheet other) implements Serializable {
    /** The one that was registered first: people know its number longer. */
    public DeskSheet older() {
        return one.banner().id() < other.banner().id() ? one : other;
    }
}
