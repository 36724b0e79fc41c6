package extensor.care.patients;

import extensor.shared.TypedText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names in one spelling, so that they can be compared: without capitals, accents, width and apostrophes (plain), and beyond that with the letters that one
 * keyboard has and another writes out (folded: ü, ue and u are the same). Pure. Folding twice changes nothing, and a beginning of a word is folded to a
 * beginning of the folded word.
 */
final class NameFold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** All that stands for an apostrophe, in print, on keyboards, in transcriptions of Hawaiian, Arabic, Hebrew and Armenian; and the sign that stretches Arabic. */
    private static final Pattern APOSTROPHES = Pattern.compile(
            "['`\u00b4\u2018\u2019\u201a\u201b\u2032\u2035\u02b9-\u02bf\u02c8\u02ca\u02cb\u055a\u05f3\u07f4\u07f5\u1fbd\u1fbf\ua78b\ua78c\uff07\uff40\u0640]");

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("\u00df", "ss"),
            Map.entry("\u00f8", "o"),
            Map.entry("\u0142", "l"),
            Map.entry("\u0111", "d"),
            Map.entry("\u00e6", "ae"),
            Map.entry("\u0153", "oe"),
            Map.entry("\u0131", "i"),
            Map.entry("\u0138", "k"),
            Map.entry("\u0127", "h"),
            Map.entry("\u0167", "t"),
            Map.entry("\u014b", "ng"),
            Map.entry("\u00fe", "th"),
            Map.entry("\u00f0", "d"),
            Map.entry("\u0259", "a"),
            Map.entry("\u03c2", "\u03c3"),
            Map.entry("\u0649", "\u064a"),
            Map.entry("\u06cc", "\u064a"),
            Map.entry("\u06a9", "\u0643"),
            Map.entry("\u0629", "\u0647"));

    private static final Pattern WRITTEN_OUT_LETTER = Pattern.compile(String.join("|", WRITTEN_OUT.keySet()));

    /** Ä, å, æ and ae, aa; ö, ø, œ and oe; ü and ue; đ and dj. Also where no such letter is meant, as in Michael: both sides are folded. */
    private static final Pattern SAME_SOUND = Pattern.compile("(a)[ae]+|([ou])e+|(d)j+");

    private static final char KATAKANA = '\u30a1';
    private static final char LAST_KATAKANA = '\u30f6';
    private static final int TO_HIRAGANA = 0x60;
    /** Some letters become many. */
    private static final int LONGEST = 100;

    private NameFold() {}

    /** Lower case without accents and in one width; apostrophes are gone and other signs stay. */
    static String plain(String text) {
        String bare = APOSTROPHES.matcher(TypedText.line(text)).replaceAll("");
        bare = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
        bare = APOSTROPHES.matcher(bare).replaceAll("");
        bare = Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        bare = MARKS.matcher(bare).replaceAll("");
        bare = WRITTEN_OUT_LETTER.matcher(bare).replaceAll(found -> WRITTEN_OUT.get(found.group()));
        return bare.codePoints()
                .map(NameFold::digit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int digit(int character) {
        if (character >= KATAKANA && character <= LAST_KATAKANA) return character - TO_HIRAGANA;
        return Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER
                ? '0' + Character.digit(character, 10)
                : character;
    }

    /** A plain word, with the letters that one can write in several ways in one. */
    static String folded(String plain) {
        return SAME_SOUND
                .matcher(plain)
                .replaceAll(same -> same.group(1) != null ? "a" : same.group(2) != null ? same.group(2) : "d");
    }

    /** The plain words of a text, in order. */
    static List<String> plainWords(String text) {
        if (text == null) return List.of();
        return Arrays.stream(NO_LETTERS.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .map(word -> TypedText.cut(word, LONGEST))
                .toList();
    }

    /** The same, with a word on each side of an apostrophe. */
    static List<String> plainParts(String text) {
        return text == null ? List.of() : plainWords(APOSTROPHES.matcher(text).replaceAll(" "));
    }

    /** Several plain words as one, folded. */
    static String together(List<String> plain) {
        return TypedText.cut(folded(String.join("", plain)), LONGEST);
    }
}
