package extensor.web.plans;

import extensor.shared.json.CanonicalJson;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an act changed of the composer: the parts that are drawn anew, and for the script (compose-parts.js) where the others stand now. So what is only moved is not
 * sent, and what looks the same in many places is sent once.
 */
final class Changes {
    /** The children of a list by their keys; `place` is the client id of one, with # for where it stands. */
    record ShownList(String name, String place, List<String> keys) {
        static ShownList of(String name, String place, List<?> keys) {
            return new ShownList(
                    name, place, keys.stream().map(Object::toString).toList());
        }
    }

    private final Set<String> parts = new LinkedHashSet<>();
    private final List<ShownList> moved = new ArrayList<>();
    private final Map<Object, String> drawn = new HashMap<>();
    private final Map<String, List<String>> alike = new LinkedHashMap<>();
    private List<String> cells = List.of();

    void draw(String part) {
        parts.add(part);
    }

    /** Draws a part where it looks different from before. */
    void draw(String part, Object now, Object before) {
        if (!Objects.equals(now, before)) parts.add(part);
    }

    /** The same, for many small parts: of those that look the same one is drawn, and the others are copied from it. */
    void drawOnce(String part, Object now, Object before) {
        if (now.equals(before)) return;
        String first = drawn.putIfAbsent(Arrays.asList(part.replaceFirst(".*:", ""), now), part);
        if (first == null) parts.add(part);
        else alike.computeIfAbsent(first, none -> new ArrayList<>()).add(part);
    }

    /** The lists that are not as they were, the outer ones first. */
    void arrange(List<ShownList> now, List<ShownList> before) {
        now.stream().filter(list -> !before.contains(list)).forEach(moved::add);
    }

    /** The cells of the plan over time, lane by lane. */
    void lay(List<String> lanes) {
        cells = lanes;
    }

    Set<String> parts() {
        return parts;
    }

    /** For the script, or an empty text where everything else stands as it did. */
    String said() {
        if (moved.isEmpty() && alike.isEmpty() && cells.isEmpty()) return "";
        JsonArrayBuilder lists = CanonicalJson.JSON.createArrayBuilder();
        for (ShownList list : moved)
            lists.add(CanonicalJson.JSON
                    .createArrayBuilder()
                    .add(list.name())
                    .add(list.place())
                    .add(CanonicalJson.JSON.createArrayBuilder(list.keys())));
        JsonObjectBuilder copies = CanonicalJson.JSON.createObjectBuilder();
        alike.forEach((part, others) -> copies.add(part, CanonicalJson.JSON.createArrayBuilder(others)));
        return CanonicalJson.text(CanonicalJson.JSON
                .createObjectBuilder()
                .add("lists", lists)
                .add("alike", copies)
                .add("lanes", CanonicalJson.JSON.createArrayBuilder(cells))
                .build());
    }
}
