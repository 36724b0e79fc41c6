package extensor.care.patients;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether two people are called so much alike that they may be one, of whom one name was misspelled, left out, changed by marriage or written in the other
 * field. Asked only of people born on the same day, so that it may see more than there is. Pure.
 */
final class Likeness {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int ONE_SLIP = 4;
    private static final int TWO_SLIPS = 8;

    private Likeness() {}

    /** The names of one person; either may be null or empty. */
    record Called(String given, String family) {
        private Stream<String> fields() {
            return Stream.of(given, family);
        }

        private String together(boolean familyFirst) {
            return NameFold.together(
                    NameFold.plainParts(familyFirst ? PatientName.of(family, given) : PatientName.of(given, family)));
        }
    }

    /** One of the names of the one is like one of the other's, or all of them together are the same. */
    static boolean similar(Called one, Called other) {
        return one.fields().anyMatch(name -> other.fields().anyMatch(theirs -> alike(name, theirs)))
                || one.together(true).equals(other.together(true))
                || one.together(true).equals(other.together(false))
                || one.together(false).equals(other.together(true));
    }

    /** Each word of one of the names is like one of the other name. */
    private static boolean alike(String name, String other) {
        List<String> mine = words(name);
        List<String> theirs = words(other);
        if (mine.isEmpty() || theirs.isEmpty()) return false;
        return within(mine, theirs) || within(theirs, mine) || near(NameFold.together(mine), NameFold.together(theirs));
    }

    private static List<String> words(String name) {
        return NameFold.plainParts(name).stream().map(NameFold::folded).toList();
    }

    private static boolean within(List<String> few, List<String> many) {
        return few.stream().allMatch(word -> many.stream().anyMatch(other -> near(word, other)));
    }

    /** The same but for a slip or two in a long word, or the beginning of it, as in Kath and Katherine. */
    private static boolean near(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (one.equals(other)) return true;
        if (shorter >= SHORTEST_BEGINNING && (one.startsWith(other) || other.startsWith(one))) return true;
        if (shorter < ONE_SLIP) return false;
        return slips(one, other) <= (shorter < TWO_SLIPS ? 1 : 2);
    }

    /** Letters that are missing, too many, wrong or in the wrong order. */
    static int slips(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        IntStream.rangeClosed(0, one.length()).forEach(i -> cost[i][0] = i);
        IntStream.rangeClosed(0, other.length()).forEach(j -> cost[0][j] = j);
        for (int i = 1; i <= one.length(); i++)
            for (int j = 1; j <= other.length(); j++) cost[i][j] = cheapest(one, other, cost, i, j);
        return cost[one.length()][other.length()];
    }

    private static int cheapest(String one, String other, int[][] cost, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + wrong);
        boolean turned =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return turned ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
