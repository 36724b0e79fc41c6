package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the catalogue's files write their texts, lists of codes and numbers: read strictly, none empty. */
public final class CatalogueJson {
    private CatalogueJson() {}

    /** What stands under `text.en`, the one language there is so far. */
    static <T> T english(StrictJson at, Function<StrictJson, T> form) {
        return at.object("text", text -> text.object("en", form));
    }

    /** The version of a definition, counted from one. */
    static int version(StrictJson at) {
        int version = at.whole("version");
        if (version < 1) throw at.wrong("version", "must be 1 or more");
        return version;
    }

    /** At least one line, none of them empty. */
    static List<String> lines(StrictJson at, String key) {
        List<String> lines = linesIfAny(at, key);
        if (lines.isEmpty()) throw at.wrong(key, "is empty");
        return lines;
    }

    static List<String> linesIfAny(StrictJson at, String key) {
        List<String> lines = at.texts(key);
        if (lines.stream().anyMatch(String::isBlank)) throw at.wrong(key, "has an empty line");
        return lines;
    }

    /** Texts by free keys, none of them empty. */
    static Map<String, String> byKey(StrictJson at, String key) {
        Map<String, String> texts = at.textMap(key);
        texts.forEach((k, text) -> {
            if (text.isBlank()) throw at.wrong(key + "." + k, "is empty");
        });
        return texts;
    }

    /** Codes of these other code systems, by the name of the system. */
    static Map<String, List<String>> codes(StrictJson at, String... systems) {
        Map<String, List<String>> codes = at.objectOrNull("codes", in -> {
            Map<String, List<String>> known = new LinkedHashMap<>();
            for (String system : systems) {
                List<String> texts = in.texts(system);
                if (!texts.isEmpty()) known.put(system, texts);
            }
            return known;
        });
        return codes == null ? Map.of() : codes;
    }

    /** "a, b and c". */
    static String listed(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}
