package extensor.web.calendar;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.booking.ReadingCalendar;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.web.kit.SiteChoice;
import extensor.web.kit.SiteMemory;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The calendar: a day with a column for each therapist, or the week of one of them. The address says which. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
    private static final int THREE_LINES = 40;

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    Caller caller;

    @Inject
    SiteMemory siteMemory;

    private final SiteChoice choice = new SiteChoice();
    private String day;
    private String who;
    private CalendarAddress address;
    private ReadingCalendar.Sheet sheet;
    private List<ReadingCalendar.Column> columns;
    private CalendarGrid grid;
    private CalendarGrid.Now now;

    public void load() {
        List<ReadingCalendar.CalendarPlace> places = readingCalendar.sites();
        long site = choice.choose(places.stream().map(s -> new SiteChoice.SiteOption(s.id(), s.name())), siteMemory);
        LocalDate on = day == null || day.isEmpty() ? today(places, site) : CalendarAddress.day(day);
        if (who == null || who.isEmpty())
            who = caller.has(Role.THERAPIST) ? Id.text(caller.account()) : CalendarAddress.ALL;
        address = new CalendarAddress(choice.getId(), on, who);
        sheet = isWeek() ? readingCalendar.week(site, Id.of(who), on) : readingCalendar.day(site, on);
        columns = sheet.columns().stream().filter(this::isShown).toList();
        grid = CalendarGrid.of(columns);
        now = grid.now(columns, sheet.today(), sheet.now().toLocalTime());
    }

    private static LocalDate today(List<ReadingCalendar.CalendarPlace> places, long site) {
        return places.stream()
                .filter(p -> p.id() == site)
                .findFirst()
                .orElseThrow()
                .today();
    }

    /** A week shows Saturday and Sunday only where there is something on them. */
    private boolean isShown(ReadingCalendar.Column column) {
        return !isWeek()
                || column.day().getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                || !column.hours().isEmpty()
                || !column.visits().isEmpty();
    }

    public boolean isWeek() {
        return address.week();
    }

    /** "Monday 23 November 2026", or the first and last day of the week. */
    public String getSpan() {
        return isWeek()
                ? Formats.shortDate(sheet.from()) + " \u2013 " + Formats.date(sheet.until())
                : Formats.fullDate(address.day());
    }

    public String head(ReadingCalendar.Column column) {
        return isWeek() ? Formats.weekdayDate(column.day()) : column.name();
    }

    /** Where the head of a column leads: from a day to somebody's week, from a week to one of its days. */
    public String headLink(ReadingCalendar.Column column) {
        return isWeek() ? address.all(column.day()) : address.weekOf(column.therapist());
    }

    public boolean isToday(ReadingCalendar.Column column) {
        return isWeek() && column.day().equals(sheet.today());
    }

    /** The desk opens every appointment, a therapist only their own. */
    public boolean opens(AppointmentLine visit) {
        return caller.has(Role.DESK) || visit.therapist().id() == caller.account();
    }

    /** Whether somebody may drag it elsewhere. */
    public boolean drags(AppointmentLine visit) {
        return visit.movable() && visit.plan() != null && opens(visit);
    }

    /** Where the time at which the page was read lies in the grid; null where it is not among what is shown. */
    public CalendarGrid.Now getNow() {
        return now;
    }

    /** True where a block has room for two lines only. */
    public boolean isShort(CalendarGrid.Block block) {
        return block.rows() * grid.step() < THREE_LINES;
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

    /** What is shown, with the addresses around it. */
    public CalendarAddress getAddress() {
        return address;
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
