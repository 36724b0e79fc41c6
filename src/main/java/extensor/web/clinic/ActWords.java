package extensor.web.clinic;

import extensor.web.kit.Say;
import java.util.List;
import java.util.Locale;

/** What the audit trail calls each act. An act of an older program that has no words any more goes by the name of its door. */
final class ActWords {
    private ActWords() {}

    static String of(String verb) {
        return Say.knows("act." + verb) ? Say.text("act." + verb) : verb;
    }

    /** The acts whose words, or whose door, have these letters in them. */
    static List<String> like(String typed) {
        String letters = typed.strip().toLowerCase(Locale.ROOT);
        return Say.keys("act.")
                .map(key -> key.substring(key.indexOf('.') + 1))
                .filter(verb ->
                        (verb + "\n" + of(verb)).toLowerCase(Locale.ROOT).contains(letters))
                .toList();
    }
}
