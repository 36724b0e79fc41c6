package extensor.shared;

import extensor.shared.json.CanonicalJson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a person reads dates, times, numbers and words: the one place that knows the language of the program. */
public final class Formats {
    /** The language of the program. */
    public static final Locale LOCALE = Locale.ENGLISH;

    /** Where no place is meant: accounts and the audit trail. */
    public static final ZoneId NO_PLACE = ZoneOffset.UTC;

    private static final DateTimeFormatter DATE = of("d MMM uuuu");
    private static final DateTimeFormatter LONG_DATE = of("d MMMM uuuu");
    private static final DateTimeFormatter SHORT_DATE = of("d MMM");
    private static final DateTimeFormatter WEEKDAY_DATE = of("EEE d MMM");
    private static final DateTimeFormatter LONG_WEEKDAY_DATE = of("EEEE d MMMM");
    private static final DateTimeFormatter WEEKDAY = of("EEE");
    private static final DateTimeFormatter LONG_WEEKDAY = of("EEEE");
    private static final DateTimeFormatter TIME = of("H:mm");
    private static final DateTimeFormatter SECOND = of("d MMM uuuu, HH:mm:ss");

    /** In which people write dates, whatever the language of the program. */
    private static final List<Locale> TYPED = Stream.of("en", "de", "fr", "it", "es", "pt", "nl")
            .map(Locale::forLanguageTag)
            .toList();

    private static final char MINUS = '\u2212';

    private Formats() {}

    private static DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, LOCALE);
    }

    /** "5 Mar 2026". */
    public static String date(TemporalAccessor day) {
        return DATE.format(day);
    }

    /** "5 March 2026". */
    public static String longDate(TemporalAccessor day) {
        return LONG_DATE.format(day);
    }

    /** "5 Mar". */
    public static String shortDate(TemporalAccessor day) {
        return SHORT_DATE.format(day);
    }

    /** "Thu 5 Mar". */
    public static String weekdayDate(TemporalAccessor day) {
        return WEEKDAY_DATE.format(day);
    }

    /** "Thursday 5 March". */
    public static String longWeekdayDate(TemporalAccessor day) {
        return LONG_WEEKDAY_DATE.format(day);
    }

    /** "Thursday 5 March 2026". */
    public static String fullDate(TemporalAccessor day) {
        return longWeekday(day) + " " + longDate(day);
    }

    /** "Thu". */
    public static String weekday(TemporalAccessor day) {
        return WEEKDAY.format(day);
    }

    /** "Thursday". */
    public static String longWeekday(TemporalAccessor day) {
        return LONG_WEEKDAY.format(day);
    }

    /** How people call a month when they type a date. */
    static Stream<String> monthNames(Month month) {
        return TYPED.stream().map(language -> month.getDisplayName(TextStyle.FULL, language));
    }

    /** "Thu 5 Mar", and with its year where it is another one than today's. */
    public static String nearDate(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? weekdayDate(day) : weekday(day) + " " + date(day);
    }

    /** "5 Mar", and with its year where it is another one than today's. */
    public static String shortDate(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? shortDate(day) : date(day);
    }

    /** "9:30" of today, "5 Mar, 9:30" of another day, with the year of another year. */
    public static String nearTime(ZonedDateTime time, LocalDate today) {
        LocalDate day = time.toLocalDate();
        return day.equals(today) ? time(time) : shortDate(day, today) + ", " + time(time);
    }

    /** "9:30". */
    public static String time(TemporalAccessor time) {
        return TIME.format(time);
    }

    /** "9:30–10:15"; a time that ends with the day ends at 24:00. */
    public static String times(LocalTime from, LocalTime until) {
        return time(from) + "\u2013" + (until.equals(LocalTime.MIDNIGHT) ? "24:00" : time(until));
    }

    /** "Thu 5 Mar, 9:30". */
    public static String weekdayTime(TemporalAccessor time) {
        return weekdayDate(time) + ", " + time(time);
    }

    /** "5 Mar 2026, 9:30". */
    public static String moment(TemporalAccessor time) {
        return date(time) + ", " + time(time);
    }

    /** "5 Mar 2026, 09:30:05". */
    public static String second(TemporalAccessor time) {
        return SECOND.format(time);
    }

    /** The name of a country by its ISO 3166 code. */
    public static String country(String code) {
        return new Locale("", code).getDisplayCountry(LOCALE);
    }

    /** "0.5": no exponent, no zeros at the end; the same as a person types it. */
    public static String number(BigDecimal number) {
        return CanonicalJson.tidy(number).toPlainString();
    }

    /** "−0.84": at most two decimals, and a real minus sign. */
    public static String rounded(BigDecimal number) {
        int decimals = Math.min(2, Math.max(0, number.scale()));
        return number(number.setScale(decimals, RoundingMode.HALF_UP)).replace('-', MINUS);
    }

    /** A word as it stands within a sentence. */
    public static String lower(String word) {
        return word.toLowerCase(LOCALE);
    }

    /** A word as it begins a sentence. */
    public static String capital(String word) {
        return word.substring(0, 1).toUpperCase(LOCALE) + word.substring(1);
    }
}
