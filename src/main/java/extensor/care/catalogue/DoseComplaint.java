package extensor.care.catalogue;

import java.util.List;

/** Why a dose is refused: the parameter, a message key and its arguments (texts as people write them). */
public record DoseComplaint(String parameter, String key, List<String> arguments) {
    static DoseComplaint of(String parameter, String key, String... arguments) {
        return new DoseComplaint(parameter, key, List.of(arguments));
    }
}
