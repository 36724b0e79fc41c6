package extensor.web.calendar;

import extensor.shared.Id;
import extensor.shared.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What the calendar shows, and the addresses around it: a day of a site with all its therapists, or the week of one of them. */
public record CalendarAddress(String site, LocalDate day, String who) implements Serializable {
    static final String ALL = "all";
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    /** A day as it stands in the address. */
    static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < EARLIEST || day.getYear() > LATEST) throw Refusal.notFound();
            return day;
        } catch (DateTimeParseException e) {
            throw Refusal.notFound();
        }
    }

    public boolean week() {
        return !who.equals(ALL);
    }

    public String earlier() {
        return on(day.minusDays(week() ? 7 : 1));
    }

    public String later() {
        return on(day.plusDays(week() ? 7 : 1));
    }

    /** The same on another day. */
    public String on(LocalDate other) {
        return link(other, who);
    }

    /** Everybody's day instead of somebody's week. */
    public String all() {
        return all(day);
    }

    String all(LocalDate other) {
        return link(other, ALL);
    }

    public String weekOf(long therapist) {
        return link(day, Id.text(therapist));
    }

    private String link(LocalDate when, String whose) {
        return "/calendar?site=" + site + "&day=" + when + "&who=" + whose;
    }
}
