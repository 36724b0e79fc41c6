package extensor.care.catalogue;

import java.util.List;

/** Something that is allowed but deserves a second look (amber): the parameter, a message key and its arguments. */
public record DoseHint(String parameter, String key, List<String> arguments) {
    static DoseHint of(String parameter, String key, String... arguments) {
        return new DoseHint(parameter, key, List.of(arguments));
    }
}
