package extensor.care.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a dose in the order of its definition: what a form shows, whatever the intervention is. */
public record DoseForm(List<DoseField> fields) {

    /** All fields, for a session that records what was given. */
    public static DoseForm of(Dose dose) {
        Set<String> hinted = dose.hints().stream().map(DoseHint::parameter).collect(Collectors.toSet());
        return new DoseForm(dose.intervention().parameters().stream()
                .map(p -> DoseField.of(p, dose.value(p.code()), hinted.contains(p.code())))
                .toList());
    }

    /** The fields a plan fills, without those of the session. */
    public DoseForm planned() {
        return new DoseForm(
                fields.stream().filter(field -> field.moment().planned()).toList());
    }
}
