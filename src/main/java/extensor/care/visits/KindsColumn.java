package extensor.care.visits;

import extensor.shared.json.JsonList;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Kinds of rooms or devices, in the order of their names. */
@Converter
public class KindsColumn implements AttributeConverter<Set<String>, String> {
    @Override
    public String convertToDatabaseColumn(Set<String> kinds) {
        return kinds == null ? null : JsonList.write(kinds.stream().sorted().toList(), JsonList::text);
    }

    @Override
    public Set<String> convertToEntityAttribute(String json) {
        return Set.copyOf(JsonList.read(json, JsonList::text));
    }
}
