package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.clinic.Openings;
import extensor.care.clinic.Sites;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.Timetable;
import extensor.care.clinic.Worker;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.shared.NamedId;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calendar of a site: a day with a column for each therapist, and the week of one of them. */
@UseCase
public class ReadingCalendar {
    @Inject
    Timetable timetable;

    @Inject
    AppointmentLines appointments;

    @Inject
    Sites sites;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** A site to choose, and which day it is there. */
    public record CalendarPlace(long id, String name, LocalDate today) implements Serializable {}

    /** What one therapist does on one day: the hours of work (none when away or closed) and the appointments in order. */
    public record Column(
            long therapist, String name, LocalDate day, List<TimeRange> hours, List<AppointmentLine> visits)
            implements Serializable {}

    /** The columns of a day or of a week, and who works at the site. */
    public record Sheet(
            long site,
            String siteName,
            ZoneId zone,
            LocalDate from,
            LocalDate until,
            LocalDateTime now,
            List<LocalDate> closed,
            List<NamedId> therapists,
            List<Column> columns)
            implements Serializable {
        public LocalDate today() {
            return now.toLocalDate();
        }
    }

    /** The sites by name. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<ReadingCalendar.CalendarPlace> sites() {
        return sites.all().stream()
                .map(s -> new ReadingCalendar.CalendarPlace(s.id(), s.name(), LocalDate.now(clock.withZone(s.zone()))))
                .toList();
    }

    /** One day: a column for everybody who works or has appointments then. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public Sheet day(long site, LocalDate day) {
        auditContext.object("site", site);
        Openings openings = timetable.hours(site, day, day);
        Map<Long, String> names = new LinkedHashMap<>();
        for (Worker worker : openings.therapists())
            if (!openings.hours(worker.account(), day).isEmpty()) names.put(worker.account(), worker.name());
        List<AppointmentLine> visits = appointments.at(site, openings.zone(), day, day);
        visits.forEach(v -> names.putIfAbsent(v.therapist().id(), v.therapist().name()));
        List<Column> columns = names.entrySet().stream()
                .map(n -> column(openings, n.getKey(), n.getValue(), day, visits))
                .toList();
        return sheet(openings, columns);
    }

    /** The week of one therapist, from the Monday of `monday`'s week on: seven columns. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public Sheet week(long site, long therapist, LocalDate monday) {
        auditContext.object("site", site);
        LocalDate first = monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Openings openings = timetable.hours(site, first, first.plusDays(6));
        List<AppointmentLine> visits =
                appointments.ofTherapistAt(therapist, site, openings.zone(), first, first.plusDays(6));
        String name = openings.therapists().stream()
                .filter(t -> t.account() == therapist)
                .map(Worker::name)
                .findFirst()
                .orElse("");
        List<Column> columns = new ArrayList<>();
        first.datesUntil(first.plusDays(7)).forEach(day -> columns.add(column(openings, therapist, name, day, visits)));
        return sheet(openings, columns);
    }

    private static Column column(
            Openings openings, long therapist, String name, LocalDate day, List<AppointmentLine> visits) {
        List<AppointmentLine> theirs = visits.stream()
                .filter(v -> v.therapist().id() == therapist && v.time().on().equals(day))
                .toList();
        return new Column(therapist, name, day, openings.hours(therapist, day), theirs);
    }

    private Sheet sheet(Openings o, List<Column> columns) {
        return new Sheet(
                o.site(),
                o.siteName(),
                o.zone(),
                o.from(),
                o.until(),
                LocalDateTime.ofInstant(clock.instant(), o.zone()),
                o.closed().stream().sorted().toList(),
                o.therapists().stream()
                        .map(t -> new NamedId(t.account(), t.name()))
                        .toList(),
                columns);
    }
}
