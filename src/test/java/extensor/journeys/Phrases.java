package extensor.journeys;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Words and sentences to look for in answers: whole words, in any notation of a page (entities, line breaks, punctuation). */
final class Phrases {
    private static final Pattern ENTITIES = Pattern.compile("&#?\\w+;");
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private final boolean anyCase;
    private final Map<String, Set<String>> byFirst = new HashMap<>();

    /** In any case. */
    static Phrases spoken(Collection<String> phrases) {
        return new Phrases(phrases, true);
    }

    /** In exactly this case. */
    static Phrases exact(Collection<String> phrases) {
        return new Phrases(phrases, false);
    }

    private Phrases(Collection<String> phrases, boolean anyCase) {
        this.anyCase = anyCase;
        for (String phrase : phrases) {
            String plain = cased(plain(phrase));
            byFirst.computeIfAbsent(plain.split(" ")[1], first -> new HashSet<>())
                    .add(plain);
        }
    }

    /** Those in a plain text. */
    Set<String> in(String plain) {
        String text = cased(plain);
        Set<String> found = new TreeSet<>();
        for (String word : new HashSet<>(List.of(text.split(" "))))
            byFirst.getOrDefault(word, Set.of()).stream()
                    .filter(text::contains)
                    .map(String::strip)
                    .forEach(found::add);
        return found;
    }

    private String cased(String plain) {
        return anyCase ? plain.toLowerCase(Locale.ROOT) : plain;
    }

    /** The words of a text, with one space before and after each. */
    static String plain(String text) {
        return " "
                + SPACES.matcher(ENTITIES.matcher(text).replaceAll(" "))
                        .replaceAll(" ")
                        .strip() + " ";
    }

    int size() {
        return byFirst.values().stream().mapToInt(Set::size).sum();
    }
}
