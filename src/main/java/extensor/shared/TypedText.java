package extensor.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a person typed or pasted, as it is kept: composed letters (NFC), no invisible characters, one kind of space, of hyphen and of line end, nothing
 * around it. Two texts that look alike are then alike. Pure.
 */
public final class TypedText {
    /** Dashes, the minus sign and their wide and small forms. */
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");

    /** Each counts as one character, as the browser counts it. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");

    /** Spaces other than the plain one; the last is an empty Braille cell. */
    private static final Pattern ODD_SPACE = Pattern.compile("[\\t\\p{Zs}\\u2800&&[^ ]]");

    /** What nobody sees: controls, halves of characters, and what Unicode says to draw nothing for. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|\\p{Cs}|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]|[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5"
                    + "\\u180B-\\u180F\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF0-\\uFFFB"
                    + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E00FF}\\x{E01F0}-\\x{E0FFF}]");

    /** Between two characters from here on, a joiner or its opposite belongs to the spelling: Persian, Hindi, joined pictures. */
    private static final int FIRST_JOINED = 0x0600;

    private static final Pattern JOINED = Pattern.compile("[\\p{L}\\p{M}\\p{S}]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    /** What says less is no reason. */
    private static final int FEWEST_DIFFERENT = 3;

    private TypedText() {}

    /** On one line, with single spaces; empty where nothing can be seen. */
    public static String line(String typed) {
        return SPACES.matcher(lines(typed)).replaceAll(" ");
    }

    /** On one line; null where nothing can be seen. */
    public static String lineOrNull(String typed) {
        String line = line(typed);
        return line.isEmpty() ? null : line;
    }

    /** With its line ends; empty where nothing can be seen. */
    public static String lines(String typed) {
        if (typed == null) return "";
        if (typed.chars().allMatch(TypedText::isPlain)) return typed.strip();
        String plain = LINE_END.matcher(typed).replaceAll("\n");
        plain = ODD_SPACE.matcher(plain).replaceAll(" ").replace('\u2010', '-').replace('\u2011', '-');
        plain = INVISIBLE.matcher(plain).replaceAll("");
        return composed(withoutIdleJoiners(plain)).strip();
    }

    /** Most of what is typed is of these, and nothing of it changes. */
    private static boolean isPlain(int character) {
        return character >= ' ' && character <= '~';
    }

    private static String withoutIdleJoiners(String text) {
        if (text.indexOf('\u200C') < 0 && text.indexOf('\u200D') < 0) return text;
        int[] all = text.codePoints().toArray();
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            boolean joiner = all[i] == '\u200C' || all[i] == '\u200D';
            if (!joiner || i > 0 && i + 1 < all.length && isJoined(all[i - 1]) && isJoined(all[i + 1]))
                kept.appendCodePoint(all[i]);
        }
        return kept.toString();
    }

    private static boolean isJoined(int character) {
        return character >= FIRST_JOINED
                && JOINED.matcher(Character.toString(character)).matches();
    }

    /** The same on one line with plain hyphens, for what is made of numbers and signs. */
    public static String hyphened(String typed) {
        return DASH.matcher(line(typed)).replaceAll("-");
    }

    /** With its line ends; null where nothing can be seen. */
    public static String linesOrNull(String typed) {
        String lines = lines(typed);
        return lines.isEmpty() ? null : lines;
    }

    /** A few old characters become longer when they are composed. They stay: what the field let somebody type must fit. */
    private static String composed(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.length() > text.length() ? text : composed;
    }

    /** No longer than this, and no half of a character at the end. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** A person's name needs a letter. */
    public static boolean hasLetter(String text) {
        return text != null && LETTER.matcher(text).find();
    }

    /** The name of a thing needs a letter or a digit. */
    public static boolean hasLetterOrDigit(String text) {
        return text != null && LETTER_OR_DIGIT.matcher(text).find();
    }

    /** A reason that must be given has so many characters, letters among them, and not the same ones over and over. */
    public static boolean tells(String text, int shortest) {
        String line = line(text);
        long different =
                line.codePoints().filter(Character::isLetterOrDigit).distinct().count();
        return hasLetter(line) && different >= FEWEST_DIFFERENT && line.codePointCount(0, line.length()) >= shortest;
    }
}
