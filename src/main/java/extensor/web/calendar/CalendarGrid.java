package extensor.web.calendar;

import extensor.care.booking.ReadingCalendar;
import extensor.care.clinic.TimeRange;
import extensor.care.visits.AppointmentLine;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A calendar as a table: a row for every few minutes, and in each column blocks that span as many rows as they last.
 */
public record CalendarGrid(int step, List<CalendarGrid.GridRow> rows) implements Serializable {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int COARSE = 15;
    private static final int FINE = 5;
    /** As the style sheet has it: rows of fifteen minutes are one and a half units high, those of five half a unit. */
    private static final double MINUTES_A_UNIT = 10;

    private static final double WHOLE = 100;

    /** A row: its time, the hour that begins with it (else null) and the blocks that do. */
    public record GridRow(LocalTime at, String hour, int hourRows, List<Block> blocks) implements Serializable {}

    /**
     * Some time of a column: a visit, or (null) none, within the hours of work or outside of them. In an hour that the clock shows twice, others may stand beside the
     * visit in the order of time.
     */
    public record Block(int rows, AppointmentLine visit, List<AppointmentLine> beside, boolean working)
            implements Serializable {}

    /** Where a time lies in the grid, in percent of its width and height. */
    public record Now(double left, double right, double top) implements Serializable {}

    /** The calendar of these columns, from the first full hour with something in it to the last. */
    public static CalendarGrid of(List<ReadingCalendar.Column> columns) {
        int[] edges = columns.stream().flatMapToInt(CalendarGrid::edges).toArray();
        if (edges.length == 0) return new CalendarGrid(COARSE, List.of());
        int step = IntStream.of(edges).allMatch(edge -> edge % COARSE == 0) ? COARSE : FINE;
        int from = IntStream.of(edges).min().getAsInt() / HOUR * HOUR;
        int until = Math.min(DAY, (IntStream.of(edges).max().getAsInt() + HOUR - 1) / HOUR * HOUR);
        List<CalendarGrid.GridRow> rows = new ArrayList<>();
        for (int minute = from; minute < until; minute += step)
            rows.add(new CalendarGrid.GridRow(
                    LocalTime.ofSecondOfDay(minute * 60L),
                    minute % HOUR == 0 ? minute / HOUR + ":00" : null,
                    HOUR / step,
                    new ArrayList<>()));
        for (ReadingCalendar.Column column : columns) fill(rows, column, from, until, step);
        return new CalendarGrid(step, rows);
    }

    /** The height of all rows, in units of the font: an hour is six. */
    public double getHeight() {
        return rows.size() * step / MINUTES_A_UNIT;
    }

    /** Where this time lies in the columns of today, or null where it is not among what is shown. */
    Now now(List<ReadingCalendar.Column> columns, LocalDate today, LocalTime time) {
        List<LocalDate> days = columns.stream().map(ReadingCalendar.Column::day).toList();
        int first = days.indexOf(today);
        double top = above(time);
        if (first < 0 || top < 0 || top > WHOLE) return null;
        double width = WHOLE / days.size();
        return new Now(first * width, (days.lastIndexOf(today) + 1) * width, top);
    }

    /** Which part of the height lies above this time, in percent: negative before the first row, above 100 after the last one. */
    double above(LocalTime time) {
        if (rows.isEmpty()) return -1;
        double minutes = minute(time) - minute(rows.get(0).at());
        return WHOLE * minutes / (rows.size() * step);
    }

    private static void fill(
            List<CalendarGrid.GridRow> rows, ReadingCalendar.Column column, int from, int until, int step) {
        for (int minute = from; minute < until; ) {
            int now = minute;
            List<AppointmentLine> visits = from(column, now);
            int end = visits.isEmpty() ? freeUntil(column, now, until) : Math.min(until, end(visits));
            int length = (end - now + step - 1) / step;
            AppointmentLine visit = visits.isEmpty() ? null : visits.get(0);
            List<AppointmentLine> beside = visits.isEmpty() ? List.of() : visits.subList(1, visits.size());
            rows.get((now - from) / step).blocks().add(new Block(length, visit, beside, working(column, now)));
            minute = now + length * step;
        }
    }

    /** The visits that begin then by the clock, with those that begin before these are over by it: two of one therapist do so only where it is set back. */
    private static List<AppointmentLine> from(ReadingCalendar.Column column, int minute) {
        List<AppointmentLine> all = new ArrayList<>();
        column.visits().stream()
                .filter(visit -> minute(visit.time().from()) >= minute)
                .sorted(Comparator.comparing(visit -> visit.time().from()))
                .filter(visit -> minute(visit.time().from()) < (all.isEmpty() ? minute + 1 : end(all)))
                .forEach(all::add);
        all.sort(Comparator.comparing(visit -> visit.time().startsAt()));
        return List.copyOf(all);
    }

    private static int end(List<AppointmentLine> visits) {
        return visits.stream()
                .mapToInt(visit -> minute(visit.time().from()) + visit.time().minutes())
                .max()
                .orElse(0);
    }

    /** Free time is cut where the next hour, the next visit or another time of work begins. */
    private static int freeUntil(ReadingCalendar.Column column, int minute, int until) {
        int hour = (minute / HOUR + 1) * HOUR;
        return edges(column).filter(edge -> edge > minute).min().stream()
                .map(edge -> Math.min(edge, Math.min(hour, until)))
                .findFirst()
                .orElse(Math.min(hour, until));
    }

    private static boolean working(ReadingCalendar.Column column, int minute) {
        return column.hours().stream().anyMatch(span -> span.fromMinute() <= minute && minute < span.untilMinute());
    }

    private static IntStream edges(ReadingCalendar.Column column) {
        return IntStream.concat(
                column.hours().stream().flatMapToInt(CalendarGrid::edges),
                column.visits().stream()
                        .map(AppointmentLine::time)
                        .flatMap(t -> Stream.of(minute(t.from()), Math.min(DAY, minute(t.from()) + t.minutes())))
                        .mapToInt(Integer::intValue));
    }

    private static IntStream edges(TimeRange span) {
        return IntStream.of(span.fromMinute(), span.untilMinute());
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
