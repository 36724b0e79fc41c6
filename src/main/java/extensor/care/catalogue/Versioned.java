package extensor.care.catalogue;

import extensor.shared.Refusal;
import extensor.shared.json.StrictJson;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things by code in their current version, and older versions that signed content still needs. */
final class Versioned<T> {
    private record KeptVersion(String code, int version) {}

    private final String unknown;
    private final Map<String, T> current = new LinkedHashMap<>();
    private final Map<Versioned.KeptVersion, T> versions = new HashMap<>();

    /** With the key of the refusal for a code that is not there. */
    Versioned(String unknown) {
        this.unknown = unknown;
    }

    Versioned<T> copy() {
        Versioned<T> copy = new Versioned<>(unknown);
        copy.current.putAll(current);
        copy.versions.putAll(versions);
        return copy;
    }

    T add(StrictJson at, String key, String code, int version, T thing) {
        if (current.putIfAbsent(code, thing) != null) throw at.wrong(key, "\"" + code + "\" is there twice");
        return keep(code, version, thing);
    }

    T keep(String code, int version, T thing) {
        versions.put(new Versioned.KeptVersion(code, version), thing);
        return thing;
    }

    boolean holds(String code) {
        return current.containsKey(code);
    }

    boolean holds(String code, int version) {
        return versions.containsKey(new Versioned.KeptVersion(code, version));
    }

    T get(String code) {
        return present(current.get(code), code);
    }

    T get(String code, int version) {
        return present(versions.get(new Versioned.KeptVersion(code, version)), code);
    }

    /** The current one, or the newest that is kept, or null. */
    T newest(String code) {
        return current.containsKey(code)
                ? current.get(code)
                : versions.keySet().stream()
                        .filter(v -> v.code.equals(code))
                        .max(Comparator.comparingInt(Versioned.KeptVersion::version))
                        .map(versions::get)
                        .orElse(null);
    }

    List<T> all() {
        return List.copyOf(current.values());
    }

    List<T> all(Comparator<T> order) {
        return current.values().stream().sorted(order).toList();
    }

    private T present(T thing, String code) {
        if (thing == null) throw new Refusal(unknown, String.valueOf(code));
        return thing;
    }
}
