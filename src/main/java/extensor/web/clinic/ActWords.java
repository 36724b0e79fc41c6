package extensor.web.clinic;

import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.web.kit.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The acts of the audit trail in words, also under names of older versions. An act without words keeps its name. */
final class ActWords {
    private static final String FORMER = "former.";

    private ActWords() {}

    static String of(String verb) {
        String now = now(verb);
        return kind(now).map(kind -> Messages.text(kind.beginning() + now)).orElse(verb);
    }

    private static String now(String verb) {
        return Messages.knows("former." + verb) ? Messages.text("former." + verb) : verb;
    }

    private static Optional<ActKind> kind(String now) {
        return Arrays.stream(ActKind.values())
                .filter(kind -> Messages.knows(kind.beginning() + now))
                .findFirst();
    }

    /** The acts of this kind (null: of any) whose words, or whose name, contain these letters, under every name they ever had. */
    static List<String> like(String typed, ActKind wanted) {
        String letters = TextLimit.ACT_SEARCH.cut(TypedText.line(typed)).toLowerCase(Locale.ROOT);
        return Stream.of(ActKind.LOOK.beginning(), ActKind.ACT.beginning(), FORMER)
                .flatMap(prefix -> Messages.keys(prefix).map(key -> key.substring(prefix.length())))
                .filter(verb -> wanted == null || kind(now(verb)).orElseThrow() == wanted)
                .filter(verb ->
                        (verb + "\n" + of(verb)).toLowerCase(Locale.ROOT).contains(letters))
                .toList();
    }
}
