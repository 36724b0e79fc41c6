package extensor.web.calendar;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.booking.ReadingCalendar;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.SiteChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The calendar: a day with a column for each therapist, or the week of one of them. The address says which. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final String ALL = "all";
    private static final int THREE_LINES = 40;
    private static final double WHOLE = 100;

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    Caller caller;

    private final SiteChoice choice = new SiteChoice();
    private String day;
    private String who;
    private LocalDate on;
    private ReadingCalendar.Sheet sheet;
    private List<ReadingCalendar.Column> columns;
    private CalendarGrid grid;

    public void load() {
        List<ReadingCalendar.CalendarPlace> places = readingCalendar.sites();
        long site = choice.choose(places.stream()
                .map(s -> new SiteChoice.SiteOption(s.id(), s.name()))
                .toList());
        on = day == null || day.isEmpty() ? today(places, site) : day(day);
        if (who == null || who.isEmpty()) who = caller.role() == Role.THERAPIST ? Id.text(caller.account()) : ALL;
        sheet = who.equals(ALL) ? readingCalendar.day(site, on) : readingCalendar.week(site, Id.of(who), on);
        columns = sheet.columns().stream().filter(this::isShown).toList();
        grid = CalendarGrid.of(columns);
    }

    private static LocalDate today(List<ReadingCalendar.CalendarPlace> places, long site) {
        return places.stream()
                .filter(p -> p.id() == site)
                .findFirst()
                .orElseThrow()
                .today();
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < EARLIEST || day.getYear() > LATEST) throw Refusal.notFound();
            return day;
        } catch (DateTimeParseException e) {
            throw Refusal.notFound();
        }
    }

    /** A week shows Saturday and Sunday only where there is something on them. */
    private boolean isShown(ReadingCalendar.Column column) {
        return !isWeek()
                || column.day().getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                || !column.hours().isEmpty()
                || !column.visits().isEmpty();
    }

    public boolean isWeek() {
        return !who.equals(ALL);
    }

    /** "Monday 23 November 2026", or the first and last day of the week. */
    public String getSpan() {
        return isWeek()
                ? Formats.shortDate(sheet.from()) + " \u2013 " + Formats.date(sheet.until())
                : Formats.fullDate(on);
    }

    public String head(ReadingCalendar.Column column) {
        return isWeek() ? Formats.weekdayDate(column.day()) : column.name();
    }

    /** Where the head of a column leads: from a day to somebody's week, from a week to one of its days. */
    public String headLink(ReadingCalendar.Column column) {
        return isWeek() ? link(column.day(), ALL) : link(on, Id.text(column.therapist()));
    }

    public boolean isToday(ReadingCalendar.Column column) {
        return isWeek() && column.day().equals(sheet.today());
    }

    public boolean isClosed(ReadingCalendar.Column column) {
        return sheet.closed().contains(column.day());
    }

    /** The desk opens every appointment, a therapist the own ones. */
    public boolean opens(AppointmentLine visit) {
        return caller.role() == Role.DESK || visit.therapist().id() == caller.account();
    }

    /** Whether somebody may drag it elsewhere. */
    public boolean drags(AppointmentLine visit) {
        return visit.movable() && visit.plan() != null && opens(visit);
    }

    public String getEarlier() {
        return link(on.minusDays(isWeek() ? 7 : 1), who);
    }

    public String getLater() {
        return link(on.plusDays(isWeek() ? 7 : 1), who);
    }

    public String getTodayLink() {
        return link(sheet.today(), who);
    }

    /** Where the moment at which the page was read stands in the grid, in percent of its width and height. */
    public record Now(double left, double right, double top) implements Serializable {}

    /** Null where the moment is not among what is shown. */
    public Now getNow() {
        List<LocalDate> days = columns.stream().map(ReadingCalendar.Column::day).toList();
        int first = days.indexOf(sheet.today());
        double top = grid.above(sheet.now().toLocalTime());
        if (first < 0 || top < 0 || top > WHOLE) return null;
        double width = WHOLE / days.size();
        return new Now(first * width, (days.lastIndexOf(sheet.today()) + 1) * width, top);
    }

    public String weekOf(long therapist) {
        return link(on, Id.text(therapist));
    }

    public String getDayLink() {
        return link(on, ALL);
    }

    public boolean isChosen(long therapist) {
        return who.equals(Id.text(therapist));
    }

    private String link(LocalDate when, String whose) {
        return "/calendar?site=" + choice.getId() + "&day=" + when + "&who=" + whose;
    }

    /** True where a block has room for two lines only. */
    public boolean isShort(CalendarGrid.Block block) {
        return block.rows() * grid.step() < THREE_LINES;
    }

    /** True where nobody has hours at this site, so that nothing can be booked. */
    public boolean isWithoutHours() {
        return sheet.therapists().isEmpty();
    }

    public boolean isBlank() {
        return grid.rows().isEmpty();
    }

    public ReadingCalendar.Sheet getSheet() {
        return sheet;
    }

    public List<ReadingCalendar.Column> getColumns() {
        return columns;
    }

    public CalendarGrid getGrid() {
        return grid;
    }

    public SiteChoice getChoice() {
        return choice;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
