package extensor.journeys;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a visit is, read from the words of a page, which say no year. */
final class Times {
    private static final Pattern WORDS = Pattern.compile("\\w{3} \\d+ \\w{3}, \\d+:\\d+");

    private Times() {}

    /** The one within half a year of a day. */
    static LocalDateTime of(String words, LocalDate about) {
        Matcher found = WORDS.matcher(words);
        if (!found.find()) throw new AssertionError("says no time: " + words);
        LocalDateTime time = LocalDateTime.from(new DateTimeFormatterBuilder()
                .appendPattern("EEE d MMM, H:mm")
                .parseDefaulting(ChronoField.YEAR, about.getYear())
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.LENIENT)
                .parse(found.group()));
        return time.toLocalDate().isBefore(about.minusDays(180)) ? time.plusYears(1) : time;
    }
}
