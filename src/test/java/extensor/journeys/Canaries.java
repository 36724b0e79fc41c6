package extensor.journeys;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that each stand in one field of one clinic and nowhere else in the world, so that a page that shows the field gives itself away. */
final class Canaries {
    private static final String MARK = "Quokkacanary";
    private static final Pattern ANY = Pattern.compile(MARK + "([A-Za-z]*)", Pattern.CASE_INSENSITIVE);

    private final Set<String> planted = new TreeSet<>();

    /** The word for a field, to be written into it. */
    String word(String field) {
        planted.add(field);
        return MARK + field;
    }

    /** The fields for which there is a word. */
    Set<String> planted() {
        return planted;
    }

    /** The fields whose words stand in a text, as far as the text shows them. */
    static Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher word = ANY.matcher(text); word.find(); ) found.add(word.group(1));
        return found;
    }
}
