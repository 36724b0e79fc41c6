package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence with places for the values of parameters, such as "{duration_min} min[, {times_per_day}× a day]": a part in square
 * brackets is left out when one of its parameters has no value; a place outside of brackets without a value shows "…".
 */
public final class Phrase {
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]|[^\\[\\]]+");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_]+)}");

    private record PhrasePart(String text, boolean optional, Set<String> places) {}

    private final List<Phrase.PhrasePart> parts;

    private Phrase(List<Phrase.PhrasePart> parts) {
        this.parts = parts;
    }

    static Phrase read(StrictJson at, String key) {
        String text = at.text(key);
        List<Phrase.PhrasePart> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int end = 0;
        while (part.find() && part.start() == end) {
            end = part.end();
            boolean optional = part.group(1) != null;
            String inner = optional ? part.group(1) : part.group();
            if (PLACE.matcher(inner).replaceAll("").matches("(?s).*[{}].*"))
                throw at.wrong(key, "has a brace out of place");
            parts.add(new Phrase.PhrasePart(inner, optional, places(inner)));
            if (optional && places(inner).isEmpty()) throw at.wrong(key, "has an optional part without a parameter");
        }
        if (end != text.length()) throw at.wrong(key, "has a square bracket out of place");
        return new Phrase(List.copyOf(parts));
    }

    private static Set<String> places(String text) {
        Set<String> places = new LinkedHashSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    /** The codes of the parameters it has places for. */
    Set<String> places() {
        Set<String> places = new LinkedHashSet<>();
        parts.forEach(part -> places.addAll(part.places));
        return places;
    }

    /** The codes of the parameters whose values it says: those of the parts that it does not leave out. */
    Set<String> said(UnaryOperator<String> words, Predicate<String> idle) {
        return kept(words, idle)
                .flatMap(part -> part.places.stream())
                .filter(place -> words.apply(place) != null)
                .collect(Collectors.toSet());
    }

    private Stream<Phrase.PhrasePart> kept(UnaryOperator<String> words, Predicate<String> idle) {
        return parts.stream()
                .filter(part -> !part.optional
                        || part.places.stream().noneMatch(place -> words.apply(place) == null || idle.test(place)));
    }

    /** The text with the words of each parameter (null: no value), starting with a capital letter; optional parts leave out what is idle. */
    String say(UnaryOperator<String> words, Predicate<String> idle) {
        StringBuilder said = new StringBuilder();
        kept(words, idle).forEach(part -> {
            said.append(PLACE.matcher(part.text).replaceAll(place -> {
                String word = words.apply(place.group(1));
                return Matcher.quoteReplacement(word == null ? "…" : word);
            }));
        });
        String tidy = said.toString()
                .replaceAll("\\s+", " ")
                .replaceFirst("^[\\s,;]+", "")
                .strip();
        if (tidy.isEmpty()) return tidy;
        int second = tidy.offsetByCodePoints(0, 1);
        return tidy.substring(0, second).toUpperCase(Locale.ROOT) + tidy.substring(second);
    }
}
