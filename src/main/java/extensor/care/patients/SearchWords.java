package extensor.care.patients;

import extensor.shared.TypedText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The one spelling under which people are found: no accents, no capitals, words and runs of digits. */
final class SearchWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02bc`]");
    private static final int SHORTEST_PHONE_PART = 4;
    /** Some letters become many. */
    private static final int LONGEST = 100;

    private SearchWords() {}

    /** The words of a text, normalized, in order. */
    static List<String> of(String text) {
        if (text == null) return List.of();
        return Arrays.stream(NO_LETTERS.split(APOSTROPHES.matcher(plain(text)).replaceAll("")))
                .filter(w -> !w.isEmpty())
                .map(w -> TypedText.cut(w, LONGEST))
                .toList();
    }

    /** Lower case without diacritics; letters that normalization does not decompose are spelled out. */
    static String plain(String text) {
        String spelled = MARKS.matcher(Normalizer.normalize(TypedText.line(text), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return spelled.replace("\u00df", "ss")
                .replace("\u00f8", "o")
                .replace("\u0142", "l")
                .replace("\u0111", "d")
                .replace("\u00e6", "ae")
                .replace("\u0153", "oe")
                .replace("\u0131", "i")
                .replace("\u00fe", "th")
                .replace("\u00f0", "d");
    }

    static String digits(String text) {
        return text == null ? "" : plain(text).replaceAll("[^0-9]", "");
    }

    /** Everything one may type to find a person: words of the names, the record number with and without its zeros, the telephone from any digit on. */
    static Set<String> ofPatient(String names, String recordNumber, String phone) {
        Set<String> words = new LinkedHashSet<>(of(names));
        String number = digits(recordNumber);
        words.add("p" + number);
        words.add(number);
        words.add(number.replaceFirst("^0+", ""));
        String dialled = digits(phone);
        IntStream.rangeClosed(0, dialled.length() - SHORTEST_PHONE_PART).forEach(i -> words.add(dialled.substring(i)));
        return words;
    }
}
