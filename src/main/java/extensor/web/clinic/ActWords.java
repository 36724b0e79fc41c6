package extensor.web.clinic;

import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.web.kit.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The acts of the audit trail in words, also under names of older versions. An act without words keeps its name. */
final class ActWords {
    private ActWords() {}

    static String of(String verb) {
        String now = Messages.knows("former." + verb) ? Messages.text("former." + verb) : verb;
        return Messages.knows("act." + now) ? Messages.text("act." + now) : verb;
    }

    /** The acts whose words, or whose name, contain these letters, under every name they ever had. */
    static List<String> like(String typed) {
        String letters = TextLimit.ACT_SEARCH.cut(TypedText.line(typed)).toLowerCase(Locale.ROOT);
        return Stream.of("act.", "former.")
                .flatMap(prefix -> Messages.keys(prefix).map(key -> key.substring(prefix.length())))
                .filter(verb ->
                        (verb + "\n" + of(verb)).toLowerCase(Locale.ROOT).contains(letters))
                .toList();
    }
}
