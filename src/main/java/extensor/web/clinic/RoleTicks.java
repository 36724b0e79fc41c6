package extensor.web.clinic;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.web.kit.TypedValues;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles of staff as boxes of a form. */
final class RoleTicks {
    private static final Map<String, Role> BOXES =
            Map.of("therapist", Role.THERAPIST, "desk", Role.DESK, "administrator", Role.ADMINISTRATOR);

    private RoleTicks() {}

    static void put(TypedValues typed, Roles roles) {
        BOXES.forEach((box, role) -> typed.put(box, roles.has(role)));
    }

    static Set<Role> of(TypedValues typed) {
        return BOXES.entrySet().stream()
                .filter(box -> typed.yes(box.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
