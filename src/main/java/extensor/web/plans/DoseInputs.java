package extensor.web.plans;

import extensor.care.catalogue.DoseField;
import extensor.care.catalogue.ParameterType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a dose as the inputs of its form hold them. */
final class DoseInputs {
    private DoseInputs() {}

    static Object shown(ParameterType type, String value) {
        return switch (type) {
            case TOGGLE -> Boolean.valueOf(value);
            case CHOICES -> value.isEmpty() ? List.of() : List.of(value.split(";"));
            default -> value.isEmpty() ? null : value;
        };
    }

    static Map<String, Object> sent(Map<String, Object> typed) {
        Map<String, Object> sent = new HashMap<>(typed);
        sent.replaceAll((code, value) -> value instanceof Object[] many
                ? Arrays.stream(many).map(String::valueOf).toList()
                : value);
        return sent;
    }

    /** What stands in the fields, with these values in place of theirs. */
    static Map<String, Object> with(Map<String, String> values, List<DoseField> fields, Map<String, Object> typed) {
        Map<String, Object> all = new HashMap<>(typed);
        for (DoseField field : fields)
            if (values.containsKey(field.code())) all.put(field.code(), shown(field.type(), values.get(field.code())));
        return all;
    }
}
