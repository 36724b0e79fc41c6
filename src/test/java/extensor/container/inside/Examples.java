package extensor.container.inside;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.shared.Id;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An argument of the right type for any door, sensible enough to get past the checks before the rights. */
public final class Examples {
    private Examples() {}

    /** The subject if there is one, else what is known by the name of the parameter, else an example. */
    public static Object of(Parameter parameter, Object subject, Map<String, Object> known) {
        Class<?> type = parameter.getType();
        if (subject != null && type == List.class) return List.of(subject);
        if (subject != null && (type == long.class || type == Long.class)) return subject;
        if (known.containsKey(parameter.getName()) && (type == long.class || type == Long.class))
            return known.get(parameter.getName());
        return of(type, parameter.getName(), known);
    }

    private static Object of(Class<?> type, String name, Map<String, Object> known) {
        if (type == long.class || type == Long.class) return known.getOrDefault(name, Id.next());
        if (type == int.class || type == Integer.class) return name.equals("item") ? 3 : 1;
        if (type == boolean.class || type == Boolean.class) return false;
        if (type == String.class)
            return switch (name) {
                case "template" -> null;
                case "request" -> "matrix-" + Id.text(Id.next());
                case "code" -> "MT_MASSAGE";
                case "measure" -> "NPRS";
                case "group" -> "BONES_JOINTS";
                default -> "x";
            };
        if (type == LocalDate.class) return known.getOrDefault(name, LocalDate.now());
        if (type == LocalTime.class) return LocalTime.of(9, 0);
        if (type == LocalDateTime.class) return LocalDate.now().plusDays(2).atTime(9, 0);
        if (type == ZoneId.class) return ZoneId.of("UTC");
        if (type == BigDecimal.class) return BigDecimal.ONE;
        if (type == List.class) return List.of();
        if (type == Roles.class) return Roles.of(Role.THERAPIST);
        if (type == Set.class) return Set.of();
        if (type == Map.class) return Map.of();
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type.isRecord()) return record(type, known);
        return null;
    }

    private static Object record(Class<?> type, Map<String, Object> known) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            var maker = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            maker.setAccessible(true);
            return maker.newInstance(Arrays.stream(parts)
                    .map(part -> of(part.getType(), part.getName(), known))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
