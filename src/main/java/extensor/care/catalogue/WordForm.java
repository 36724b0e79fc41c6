package extensor.care.catalogue;

import java.util.regex.Pattern;

/**
 * A word of a search or of the library, as it stands and in a form that singular and plural share: "squats" and "squat", "calves" and
 * "calf". The form is for comparing only; it need not be a word.
 */
record WordForm(String text, String form) {
    private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh)e");

    static WordForm of(String word) {
        String form = word;
        for (String next = shorter(form); !next.equals(form); next = shorter(form)) form = next;
        return new WordForm(word, form);
    }

    /** Two words run together: "bird dog" as "birddog". */
    WordForm with(WordForm next) {
        return of(text + next.text);
    }

    private static String shorter(String word) {
        int length = word.length();
        if (length > 2 && word.endsWith("s") && !word.endsWith("ss")) return word.substring(0, length - 1);
        if (length > 4 && word.endsWith("ie")) return word.substring(0, length - 2) + "y";
        if (length > 3 && (word.endsWith("ve") || word.endsWith("fe"))) return word.substring(0, length - 2) + "f";
        return length > 3 && SIBILANT.matcher(word).matches() ? word.substring(0, length - 1) : word;
    }
}
