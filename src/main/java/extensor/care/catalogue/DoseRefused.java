package extensor.care.catalogue;

import extensor.shared.Refusal;
import java.util.List;

/** A dose that its definition does not allow, with everything that is wrong with it at once. */
public class DoseRefused extends Refusal {
    private final transient List<DoseComplaint> complaints;

    DoseRefused(List<DoseComplaint> complaints) {
        super("dose.refused", complaints.size());
        this.complaints = List.copyOf(complaints);
    }

    static DoseRefused one(String parameter, String key, String... arguments) {
        return new DoseRefused(List.of(DoseComplaint.of(parameter, key, arguments)));
    }

    public List<DoseComplaint> complaints() {
        return complaints == null ? List.of() : complaints;
    }

    @Override
    public String toString() {
        return super.toString() + " " + complaints();
    }
}
