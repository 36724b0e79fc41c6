package extensor.care.patients;

import extensor.shared.Telephone;
import extensor.shared.TextLimit;
import extensor.shared.TypedBirthDate;
import extensor.shared.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed into the search field: beginnings of words that must all match, and a birth date in any usual form. What can be
 * two days is looked for as both.
 */
record Search(List<SearchedWord> words, Set<LocalDate> birthDates) {
    private static final int MOST_WORDS = 6;
    private static final String ALONE = "(?<![\\p{L}\\p{N}./\\-])";
    private static final String NO_MORE = "(?![\\p{L}\\p{N}]|[./\\-]\\d)";
    private static final String ORDINAL = "(?:st|nd|rd|th|[.o])?";
    private static final List<Pattern> BIRTH_DATES = Stream.of(
                    "\\d{1,4}(?: ?[./] ?|-|\u5e74)\\d{1,2}(?: ?[./] ?|-|\u6708)\\d{1,4}\u65e5?",
                    "\\d{1,4}" + ORDINAL + "[ .,/\\-]*(?:of |de )?\\p{L}{3,12}[ .,/\\-]*(?:de |del )?\\d{2,4}"
                            + ORDINAL,
                    "\\p{L}{3,12}[ .\\-]*\\d{1,2}" + ORDINAL + "[ ,\\-]+\\d{4}")
            .map(date -> Pattern.compile(ALONE + date + NO_MORE))
            .toList();
    private static final Pattern RECORD = Pattern.compile("\\bp[- ]?0*(\\d{1,12})\\b");
    private static final Pattern DIALLED = Pattern.compile("(?<![\\p{L}\\p{N}])[+(]?\\d[\\d ()/.\\-]{3,}\\d"
            + "(?: ?(?:ext(?:n|ension)?\\.?|x\\.?|#) ?\\d{1,7})?(?![\\p{L}\\p{N}])");

    /** `country` is that of a telephone number without its prefix. */
    static Search of(String typed, String country, LocalDate today) {
        String text = typed == null ? "" : NameFold.plain(TypedText.hyphened(TextLimit.PATIENT_SEARCH.cut(typed)));
        Set<LocalDate> dates = new LinkedHashSet<>();
        for (Pattern date : BIRTH_DATES) text = take(text, date, m -> dates.addAll(born(m.group(), today)));
        List<SearchedWord> words = new ArrayList<>();
        text = take(text, RECORD, m -> words.add(record(m.group(1))));
        text = take(text, DIALLED, m -> words.add(dialled(m.group(), country, today)));
        words.addAll(SearchWords.asked(text));
        return new Search(words.stream().distinct().limit(MOST_WORDS).toList(), dates);
    }

    private static SearchedWord record(String digits) {
        String number = "p" + "0".repeat(Math.max(0, RecordNumber.DIGITS - digits.length())) + digits;
        return new SearchedWord(List.of(number), true);
    }

    /** Digits without a sign between them may be a birth date too. */
    private static SearchedWord dialled(String typed, String country, LocalDate today) {
        List<String> beginnings = new ArrayList<>(Telephone.beginnings(typed, country));
        born(typed, today).forEach(day -> beginnings.add(SearchWords.born(day)));
        return new SearchedWord(beginnings, SearchedWord.tells(beginnings.get(0)));
    }

    private static List<LocalDate> born(String typed, LocalDate today) {
        return TypedBirthDate.readings(typed, false, today);
    }

    boolean empty() {
        return words.isEmpty() && birthDates.isEmpty();
    }

    /** Nothing but a letter or a few digits, which too many share: it narrows a search down, and is none by itself. */
    boolean tooShort() {
        return !empty() && birthDates.isEmpty() && words.stream().noneMatch(SearchedWord::telling);
    }

    /** The words, the longest first since it leaves the fewest people; what is too short to search comes last. */
    List<SearchedWord> strongestFirst() {
        return words.stream()
                .sorted(Comparator.comparing(SearchedWord::telling)
                        .thenComparing(word -> word.word().length())
                        .reversed())
                .toList();
    }

    private interface Taker {
        boolean take(MatchResult found);
    }

    /** The text without the part that was recognized. */
    private static String take(String text, Pattern pattern, Taker taker) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(found -> taker.take(found) ? " " : Matcher.quoteReplacement(found.group()));
    }
}
