package extensor.journeys;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that each stand in one field of one clinic and nowhere else, so that a page that shows the field can be found. */
final class Canaries {
    private static final String MARK = "Quokkacanary";
    private static final Pattern ANY = Pattern.compile(MARK + "([A-Za-z]*)", Pattern.CASE_INSENSITIVE);

    private final Set<String> planted = new TreeSet<>();

    /** The word for a field. */
    String word(String field) {
        planted.add(field);
        return MARK + field;
    }

    /** The fields with a word. */
    Set<String> planted() {
        return planted;
    }

    /** The fields whose words appear in a text. */
    static Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher word = ANY.matcher(text); word.find(); ) found.add(word.group(1));
        return found;
    }
}
