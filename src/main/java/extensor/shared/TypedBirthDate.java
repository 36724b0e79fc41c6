package extensor.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A birth date as people write it: 2.3.1980, 03/02/80, 1980-03-02, 2 March 1980, 020380. Some can mean two days; all that are no later than today and not
 * longer ago than anybody lives are given, the likeliest first. Pure.
 */
public final class TypedBirthDate {
    /** In years. */
    public static final int OLDEST = 130;

    private static final int CENTURY = 100;
    private static final int SHORTEST_MONTH = 3;
    private static final int DIGITS_OF_A_YEAR = 4;

    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})(?: ?[./\\-\u5e74] ?| )(\\d{1,2})(?: ?[./\\-\u6708] ?| )(\\d{1,4})\\.?\u65e5?");
    private static final Pattern RUN = Pattern.compile("\\d{6}|\\d{8}");
    /** What stands beside a month: 2nd, 2\u00ba, of, de. */
    private static final Set<String> BESIDE = Set.of("st", "nd", "rd", "th", "of", "the", "de", "del", "er", "o", "a");

    private final boolean monthFirst;
    private final LocalDate today;

    private TypedBirthDate(boolean monthFirst, LocalDate today) {
        this.monthFirst = monthFirst;
        this.today = today;
    }

    /** @param monthFirst where a month and a day can be mistaken for each other, the month comes first, as in the United States */
    public static List<LocalDate> readings(String typed, boolean monthFirst, LocalDate today) {
        TypedBirthDate reader = new TypedBirthDate(monthFirst, today);
        String text = plain(typed);
        Matcher numbers = NUMBERS.matcher(text);
        Stream<LocalDate> days = numbers.matches()
                ? reader.numbers(numbers, text)
                : RUN.matcher(text).matches() ? reader.run(text) : reader.words(text);
        return days.distinct().toList();
    }

    private static String plain(String typed) {
        String bare = Normalizer.normalize(TypedText.hyphened(typed), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "");
    }

    private Stream<LocalDate> numbers(MatchResult found, String text) {
        String first = found.group(1);
        String second = found.group(2);
        String last = found.group(3);
        if (first.length() > 2) return days(first, second, last);
        return orElse(
                text.contains(".") ? days(last, second, first) : inOrder(last, first, second),
                days(first.length() == 2 ? first : "", second, last));
    }

    private Stream<LocalDate> run(String text) {
        int year = text.length() - 4;
        Stream<LocalDate> yearLast = inOrder(text.substring(4), text.substring(0, 2), text.substring(2, 4));
        Stream<LocalDate> yearFirst =
                days(text.substring(0, year), text.substring(year, year + 2), text.substring(year + 2));
        return year == 4 ? Stream.concat(yearLast, yearFirst) : orElse(yearLast, yearFirst);
    }

    private static Stream<LocalDate> orElse(Stream<LocalDate> days, Stream<LocalDate> others) {
        List<LocalDate> found = days.toList();
        return found.isEmpty() ? others : found.stream();
    }

    /** Both readings, that of the country first. */
    private Stream<LocalDate> inOrder(String year, String first, String second) {
        return monthFirst
                ? Stream.concat(days(year, first, second), days(year, second, first))
                : Stream.concat(days(year, second, first), days(year, first, second));
    }

    /** A month in words, and a day and a year in any order around it. */
    private Stream<LocalDate> words(String text) {
        List<String> parts = PART.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(part -> !BESIDE.contains(part))
                .toList();
        List<String> numbers =
                parts.stream().filter(part -> Character.isDigit(part.charAt(0))).toList();
        if (parts.size() != 3 || numbers.size() != 2 || numbers.stream().anyMatch(TypedBirthDate::tooLong))
            return Stream.empty();
        String word = parts.stream()
                .filter(part -> !Character.isDigit(part.charAt(0)))
                .findFirst()
                .orElseThrow();
        boolean yearFirst = numbers.get(0).length() == DIGITS_OF_A_YEAR;
        return month(word)
                .flatMap(month -> days(
                        numbers.get(yearFirst ? 0 : 1),
                        String.valueOf(month.getValue()),
                        numbers.get(yearFirst ? 1 : 0)));
    }

    private static boolean tooLong(String number) {
        return number.length() > DIGITS_OF_A_YEAR;
    }

    /** The one month whose name begins so in some language. */
    private static Stream<Month> month(String word) {
        List<Month> named = Stream.of(Month.values())
                .filter(month ->
                        Formats.monthNames(month).anyMatch(name -> plain(name).startsWith(word)))
                .toList();
        return named.size() == 1 && word.length() >= SHORTEST_MONTH ? named.stream() : Stream.empty();
    }

    /** A year of two digits is that of somebody alive, the younger one first. */
    private Stream<LocalDate> days(String year, String month, String day) {
        int number = year.isEmpty() ? 0 : Integer.parseInt(year);
        int century = today.getYear() / CENTURY;
        return switch (year.length()) {
            case 4 -> day(number, month, day);
            case 2 ->
                Stream.of(century, century - 1, century - 2)
                        .flatMap(hundreds -> day(hundreds * CENTURY + number, month, day));
            default -> Stream.empty();
        };
    }

    private Stream<LocalDate> day(int year, String month, String day) {
        try {
            return Stream.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(read -> !read.isAfter(today) && !read.isBefore(today.minusYears(OLDEST)));
        } catch (DateTimeException none) {
            return Stream.empty();
        }
    }
}
