package extensor.journeys;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of a visit, from the words of a page, which give no year. */
final class Times {
    private static final Pattern WORDS = Pattern.compile("\\w{3} (\\d+ \\w{3}), (\\d+:\\d+)");
    private static final int HALF_A_YEAR = 180;

    private Times() {}

    /** In the year of that day, or in the next if it would be half a year before it. */
    static LocalDateTime of(String words, LocalDate about) {
        Matcher found = WORDS.matcher(words);
        if (!found.find()) throw new AssertionError("says no time: " + words);
        LocalDate day = LocalDate.parse(
                found.group(1) + " " + about.getYear(), DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));
        return (day.isBefore(about.minusDays(HALF_A_YEAR)) ? day.plusYears(1) : day)
                .atTime(LocalTime.parse(found.group(2), DateTimeFormatter.ofPattern("H:mm")));
    }
}
