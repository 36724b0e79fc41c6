package extensor.care.safety;

import extensor.care.patients.Age;
import extensor.care.patients.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a birth date tells: facts that begin or end on a birthday, so that a plan that reaches past it is judged on both sides. */
final class AgeFacts {
    private static final String CHILD = "CHILD_UNDER_12";
    private static final String GROWING = "SKELETALLY_IMMATURE";
    private static final String OLD = "FRAIL_OLDER";
    private static final Set<String> TOLD = Set.of(CHILD, GROWING, OLD);

    private AgeFacts() {}

    static boolean tells(String condition) {
        return TOLD.contains(condition);
    }

    /** Empty if the birth date is not known. */
    static List<Fact> facts(LocalDate birthDate) {
        if (birthDate == null) return List.of();
        return List.of(
                Fact.present(CHILD).between(null, Age.birthday(birthDate, 12)),
                Fact.present(GROWING).between(null, Age.birthday(birthDate, 18)),
                Fact.present(OLD).between(Age.birthday(birthDate, 75), null));
    }
}
