package extensor.care.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/** What the check of a dose needs to know of the person it is for: the age in full years, and what is normal at their joints. */
public record TreatedPerson(int age, TreatedPerson.JointNorms norms) {
    /** The degrees that are normal for the person; nothing where none are known. */
    public interface JointNorms {
        Optional<BigDecimal> of(String joint, String motion);
    }
}
