package extensor.bench;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names, a few of them common and most of them rare, and the words under which the program finds a patient. */
final class FilledNames {
    private static final String[] COMMON = {"Smith", "Johnson", "Brown", "Garcia", "Miller", "Davis", "Wilson", "Lopez"};
    private static final String[] CALLED = {"Ada", "Anna", "Ben", "Carla", "David", "Emma", "John", "Maria"};
    private static final String[] BEGIN = {"Ba", "Be", "Co", "Da", "Fe", "Ga", "Ha", "Jo", "Ka", "Le", "Ma", "No", "Pa", "Ro", "Sa", "Ta", "Ve", "Wi"};
    private static final String[] MIDDLE = {"ba", "de", "li", "mo", "na", "ri", "su", "ta", "ve", "zo", "ken", "lan", "mer", "ton"};
    private static final String[] FAMILY_END = {"berg", "dale", "field", "ford", "ham", "ley", "man", "ner", "sen", "son", "stein", "wood"};
    private static final String[] GIVEN_END = {"", "a", "e", "n", "ra", "s"};

    private FilledNames() {}

    /** One in a hundred has each of the common names. */
    static String family(Random random) {
        int one = random.nextInt(100);
        if (one < COMMON.length) return COMMON[one];
        return BEGIN[random.nextInt(BEGIN.length)]
                + MIDDLE[random.nextInt(MIDDLE.length)]
                + MIDDLE[random.nextInt(MIDDLE.length)]
                + FAMILY_END[random.nextInt(FAMILY_END.length)];
    }

    static String given(Random random) {
        int one = random.nextInt(100);
        if (one < CALLED.length) return CALLED[one];
        return BEGIN[random.nextInt(BEGIN.length)] + MIDDLE[random.nextInt(MIDDLE.length)] + GIVEN_END[random.nextInt(GIVEN_END.length)];
    }

    /** As the program keeps them: the names, the record number, and the telephone number from each digit on that leaves four. */
    static Set<String> words(String given, String family, int record, String phone) {
        Set<String> words = new LinkedHashSet<>();
        words.add(folded(given));
        words.add(folded(family));
        words.add("p" + record);
        words.add(String.valueOf(record));
        for (int i = 0; i <= phone.length() - 4; i++) words.add(phone.substring(i));
        return words;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("a[ae]+", "a").replaceAll("([ou])e+", "$1").replaceAll("dj+", "d");
    }
}
