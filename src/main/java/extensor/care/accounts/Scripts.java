package extensor.care.accounts;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The scripts of a name. Letters of two can look alike, so that one name can be mistaken for another: only those that people write together may stand so. Pure. */
final class Scripts {
    /** Those that UTS #39 calls highly restrictive. */
    private static final List<Set<UnicodeScript>> TOGETHER = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    private Scripts() {}

    static boolean mixed(String name) {
        Set<UnicodeScript> used = EnumSet.noneOf(UnicodeScript.class);
        name.codePoints().mapToObj(UnicodeScript::of).forEach(used::add);
        used.removeAll(EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
        return used.size() > 1 && TOGETHER.stream().noneMatch(some -> some.containsAll(used));
    }
}
