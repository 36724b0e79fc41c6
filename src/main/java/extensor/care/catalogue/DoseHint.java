package extensor.care.catalogue;

import java.util.List;

/** What is allowed but worth a second look (amber): the parameter, a message key of the bundle and its arguments. */
public record DoseHint(String parameter, String key, List<String> arguments) {
    static DoseHint of(String parameter, String key, String... arguments) {
        return new DoseHint(parameter, key, List.of(arguments));
    }
}
