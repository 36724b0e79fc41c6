package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import jakarta.json.JsonArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The signs of a treatment for which a patient calls, by how urgent they are: the emergency number at once, the clinic the same day, or tell us. Each goes on from
 * "if": "you have chest pain".
 */
public record Warnings(List<String> emergency, List<String> sameDay, List<String> tell) {
    private static final Pattern ASKS_AT_ONCE = Pattern.compile(".*emergency number.*");
    private static final Pattern ASKS_SAME_DAY = Pattern.compile(".*the same day.*");
    private static final Pattern BEFORE_THE_SIGN = Pattern.compile("^[^.]*?,? if ");

    static Warnings read(StrictJson patient, String key) {
        if (patient.valueOrNull(key) instanceof JsonArray) return ofSentences(CatalogueJson.lines(patient, key));
        Warnings read = patient.object(
                key,
                at -> new Warnings(
                        CatalogueJson.linesIfAny(at, "emergency"),
                        CatalogueJson.linesIfAny(at, "sameDay"),
                        CatalogueJson.linesIfAny(at, "tell")));
        if (read.isEmpty()) throw patient.wrong(key, "is empty");
        return read;
    }

    /** As the first versions of the catalogue wrote them, which signed plans still show: "Call us the same day if the skin blisters." */
    private static Warnings ofSentences(List<String> lines) {
        Predicate<String> now = ASKS_AT_ONCE.asMatchPredicate();
        Predicate<String> today = ASKS_SAME_DAY.asMatchPredicate().and(now.negate());
        return new Warnings(
                signs(lines, now),
                signs(lines, today),
                signs(lines, now.or(today).negate()));
    }

    private static List<String> signs(List<String> lines, Predicate<String> which) {
        return lines.stream()
                .filter(which)
                .map(line -> BEFORE_THE_SIGN.matcher(line).replaceFirst("").replaceFirst("\\.$", ""))
                .toList();
    }

    /** The signs of many treatments, each once, where it is most urgent. */
    public static Warnings together(Collection<Warnings> all) {
        List<String> before = new ArrayList<>();
        return new Warnings(
                more(all, Warnings::emergency, before),
                more(all, Warnings::sameDay, before),
                more(all, Warnings::tell, before));
    }

    private static List<String> more(
            Collection<Warnings> all, Function<Warnings, List<String>> part, List<String> before) {
        List<String> signs = all.stream()
                .map(part)
                .flatMap(List::stream)
                .filter(sign -> !before.contains(sign))
                .distinct()
                .toList();
        before.addAll(signs);
        return signs;
    }

    public boolean isEmpty() {
        return Stream.of(emergency, sameDay, tell).allMatch(List::isEmpty);
    }
}
