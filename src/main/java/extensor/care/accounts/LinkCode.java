package extensor.care.accounts;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** The code that a second person hands over beside a set-up link: ten characters, none of which looks like another. */
final class LinkCode {
    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkCode() {}

    /** A new one, as it is read out. */
    static String fresh() {
        return half() + "-" + half();
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, CHARACTERS.length())
                .mapToObj(i -> CHARACTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** Of the letters and digits, in whatever case and with whatever dashes people type them. */
    static String hash(String typed) {
        return SetupLink.hash(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
