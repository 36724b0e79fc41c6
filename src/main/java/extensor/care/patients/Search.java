package extensor.care.patients;

import extensor.shared.TextLimit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search field: beginnings of words that must all match, and a birth date in any usual form. A date with
 * slashes is read both ways if both are dates.
 */
record Search(List<String> words, Set<LocalDate> birthDates) {
    private static final int MOST_WORDS = 6;
    private static final int FEWEST_DIGITS = 5;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern DOTS = Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b");
    private static final Pattern SLASHES = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ .\\-]+" + MONTH + "[ ,\\-]+(\\d{4})\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?[ ,]+(\\d{4})\\b");
    private static final Pattern RECORD = Pattern.compile("\\bp[- ]?0*(\\d{1,12})\\b");
    private static final Pattern DIALLED =
            Pattern.compile("(?<![\\p{L}\\p{N}])[+(]?\\d[\\d ()/.\\-]{3,}\\d(?![\\p{L}\\p{N}])");

    static Search of(String typed) {
        String text = typed == null ? "" : SearchWords.plain(TextLimit.PATIENT_SEARCH.cut(typed));
        Set<LocalDate> dates = new LinkedHashSet<>();
        text = take(text, ISO, m -> date(dates, m.group(1), m.group(2), m.group(3)));
        text = take(text, DOTS, m -> date(dates, m.group(3), m.group(2), m.group(1)));
        text = take(
                text,
                SLASHES,
                m -> date(dates, m.group(3), m.group(1), m.group(2)) | date(dates, m.group(3), m.group(2), m.group(1)));
        text = take(text, DAY_MONTH, m -> date(dates, m.group(3), month(m.group(2)), m.group(1)));
        text = take(text, MONTH_DAY, m -> date(dates, m.group(3), month(m.group(1)), m.group(2)));
        List<String> words = new ArrayList<>();
        text = take(
                text,
                RECORD,
                m -> words.add("p"
                        + "0"
                                .repeat(Math.max(
                                        0, RecordNumber.DIGITS - m.group(1).length())) + m.group(1)));
        text = take(text, DIALLED, m -> words.add(SearchWords.digits(m.group())));
        words.addAll(SearchWords.of(text));
        return new Search(words.stream().distinct().limit(MOST_WORDS).toList(), dates);
    }

    boolean empty() {
        return words.isEmpty() && birthDates.isEmpty();
    }

    /** Nothing but a letter or a few digits, which too many share: it narrows a search down, and is none by itself. */
    boolean tooShort() {
        return !empty() && birthDates.isEmpty() && words.stream().noneMatch(Search::tells);
    }

    private static boolean tells(String word) {
        if (word.chars().allMatch(Character::isDigit)) return word.length() >= FEWEST_DIGITS;
        return word.length() > 1 || Character.isIdeographic(word.codePointAt(0));
    }

    /** The words, the longest first since it leaves the fewest people; what is too short to search comes last. */
    List<String> beginnings() {
        return words.stream()
                .sorted(Comparator.comparing(Search::tells)
                        .thenComparing(String::length)
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

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    private static boolean date(Set<LocalDate> dates, String year, String month, String day) {
        try {
            dates.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
