package extensor.care.clinic;

import extensor.shared.Formats;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TypedText;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A week of hours as it is typed, one line per day: "8:00-12:00, 13:00-17:30", or nothing. */
public record WeekForm(Map<DayOfWeek, String> typed) implements Serializable {
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*-\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

    /** Bookings are kept in pieces of so many minutes. */
    private static final int STEP = 5;

    public WeekForm {
        typed = new EnumMap<>(typed);
    }

    /** A week as it would be typed. */
    public static WeekForm of(Map<DayOfWeek, List<TimeRange>> week) {
        Map<DayOfWeek, String> typed = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) typed.put(day, text(week.getOrDefault(day, List.of())));
        return new WeekForm(typed);
    }

    /** Hours as they are typed and shown. */
    public static String text(List<TimeRange> hours) {
        return hours.stream().map(s -> Formats.times(s.from(), s.until())).collect(Collectors.joining(", "));
    }

    /** The hours of each day in order. Refuses, at the day, anything that is no time, ends before it begins, or overlaps. */
    public Map<DayOfWeek, List<TimeRange>> read() {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        Refusals no = new Refusals();
        typed.forEach((day, line) -> {
            String hours = TypedText.hyphened(line);
            if (!hours.isEmpty()) no.check(() -> week.put(day, hours(day, hours)));
        });
        no.refuse();
        return week;
    }

    private static List<TimeRange> hours(DayOfWeek day, String line) {
        List<TimeRange> hours = new ArrayList<>();
        for (String part : line.split("\\s*[,;]\\s*")) {
            TimeRange span = span(day, part);
            if (hours.stream().anyMatch(span::overlaps)) throw Refusal.at(day.name(), "hours.overlap", part);
            hours.add(span);
        }
        hours.sort(Comparator.comparing(TimeRange::from));
        return List.copyOf(hours);
    }

    private static TimeRange span(DayOfWeek day, String part) {
        Matcher m = SPAN.matcher(part);
        if (!m.matches()) throw Refusal.at(day.name(), "hours.crooked", part);
        LocalTime from = time(day, m.group(1), m.group(2));
        boolean midnight =
                m.group(3).equals("24") && (m.group(4) == null || m.group(4).equals("00"));
        LocalTime until = midnight ? LocalTime.MIDNIGHT : time(day, m.group(3), m.group(4));
        boolean nothing = from.equals(LocalTime.MIDNIGHT) && until.equals(from) && !midnight;
        if (nothing || !until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until))
            throw Refusal.at(day.name(), "hours.backwards", part);
        return new TimeRange(from, until);
    }

    private static LocalTime time(DayOfWeek day, String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (hours > 23 || minutes > 59 || minutes % STEP != 0)
            throw Refusal.at(day.name(), "hours.crooked", minute == null ? hour : hour + ":" + minute);
        return LocalTime.of(hours, minutes);
    }
}
