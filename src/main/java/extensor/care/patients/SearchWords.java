package extensor.care.patients;

import extensor.shared.Telephone;
import extensor.shared.TypedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** All words that a person is found by, each from its beginning on, whatever of the names somebody types together, apart or in another order. Pure. */
final class SearchWords {
    /** Raised with each change of the words, so that the start spells everybody anew. */
    static final int RULES = 1;

    private static final int SHORTEST_PHONE_PART = 4;
    private static final int LONGEST = 100;
    /** Longer names in such scripts are mostly foreign ones, which are typed from the beginning. */
    private static final int MOST_TURNS = 8;

    /** Scripts that put no space between the names. */
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\u30fc]+");

    private SearchWords() {}

    /** Names, the birth date, the record number with and without its zeros, the telephone number from any digit on. */
    static Set<String> ofPatient(
            String givenNames, String familyName, LocalDate birthDate, String recordNumber, Telephone phone) {
        Set<String> words = new LinkedHashSet<>();
        ofName(words, givenNames);
        ofName(words, familyName);
        ofUnspaced(
                words,
                NameFold.together(NameFold.plainWords(familyName)),
                NameFold.together(NameFold.plainWords(givenNames)));
        words.add(born(birthDate));
        String number = recordNumber.replaceAll("[^0-9]", "");
        words.add("p" + number);
        words.add(number);
        words.add(number.replaceFirst("^0+", ""));
        for (String dialled : phone.dialled())
            IntStream.rangeClosed(0, dialled.length() - SHORTEST_PHONE_PART)
                    .forEach(i -> words.add(dialled.substring(i)));
        return words;
    }

    /** The words of the names alone. */
    static Set<String> ofNames(Registration written) {
        Set<String> words = new LinkedHashSet<>();
        ofName(words, written.givenNames());
        ofName(words, written.familyName());
        return words;
    }

    /** For a birth date in digits, which could be a number as well. */
    static String born(LocalDate day) {
        return "born" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Each word of one field, and its words together: Ann-Marie, Ann Marie and Annmarie are one name. */
    private static void ofName(Set<String> words, String name) {
        List<String> parts = NameFold.plainParts(name);
        IntStream.range(0, parts.size())
                .forEach(i -> words.addAll(
                        List.of(NameFold.folded(parts.get(i)), NameFold.together(parts.subList(i, parts.size())))));
        NameFold.plainWords(name).forEach(word -> words.add(NameFold.folded(word)));
    }

    /** Turned so that each sign comes first once: whichever part is typed, in whichever order, is a beginning. */
    private static void ofUnspaced(Set<String> words, String family, String given) {
        String all = family + given;
        if (!UNSPACED.matcher(all).matches()) return;
        words.add(TypedText.cut(all, LONGEST));
        words.add(TypedText.cut(given + family, LONGEST));
        int[] signs = all.codePoints().toArray();
        if (signs.length > MOST_TURNS) return;
        for (int i = 0; i < signs.length; i++) {
            words.add(new String(signs, i, signs.length - i) + new String(signs, 0, i));
        }
    }

    /** What is typed after a word may be part of it: each word alone, and behind the one or two before it. */
    static List<SearchedWord> asked(String text) {
        List<String> plain = NameFold.plainWords(text);
        List<SearchedWord> asked = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            List<String> beginnings = new ArrayList<>(List.of(NameFold.folded(plain.get(i))));
            for (int from = i - 1; from >= Math.max(0, i - 2); from--)
                beginnings.add(NameFold.together(plain.subList(from, i + 1)));
            asked.add(new SearchedWord(beginnings, SearchedWord.tells(plain.get(i))));
        }
        return asked;
    }
}
