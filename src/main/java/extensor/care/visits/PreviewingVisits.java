package extensor.care.visits;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.clinic.Rooms;
import extensor.care.clinic.Site;
import extensor.care.clinic.Sites;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.WeekForm;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which booked visits depend on a therapist, a room, a device, hours or days, before the administrator takes these away. Nobody's name, nothing clinical. */
@UseCase
public class PreviewingVisits {
    private static final int TOLD = 3;
    private static final int YEARS_AHEAD = 3;

    @Inject
    Visits visits;

    @Inject
    Sites sites;

    @Inject
    Rooms rooms;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** Those with this therapist, at all sites. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public VisitsAhead ofTherapist(long account) {
        auditContext.object("account", account);
        return ahead(sites.all().stream()
                .flatMap(site -> at(site, visit -> visit.appointment().therapist() == account)));
    }

    /** Those in this room, or with this device. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public VisitsAhead ofPlace(long room) {
        auditContext.object("room", room);
        return ahead(
                at(sites.site(rooms.siteOf(room)), visit -> visit.appointment().takes(room)));
    }

    /** Those at a site on these days. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public VisitsAhead ofDays(long site, Set<LocalDate> days) {
        auditContext.object("site", site);
        Site where = sites.site(site);
        return ahead(at(where, visit -> days.contains(time(visit, where).toLocalDate())));
    }

    /** Those of a therapist at a site that the usual week as it is typed would no longer hold; what is outside of it already is not counted again. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public VisitsAhead ofWeek(long account, long site, WeekForm typed) {
        auditContext.object("account", account);
        Site where = sites.site(site);
        Map<DayOfWeek, List<TimeRange>> week = typed.read();
        return ahead(at(
                where,
                visit -> visit.appointment().therapist() == account
                        && !visit.appointment().problems().contains(BookingProblem.OTHER_HOURS)
                        && !within(week, time(visit, where), visit.appointment().minutes())));
    }

    private static boolean within(Map<DayOfWeek, List<TimeRange>> week, LocalDateTime at, int minutes) {
        return week.getOrDefault(at.getDayOfWeek(), List.of()).stream()
                .anyMatch(span -> span.covers(at.toLocalTime(), minutes));
    }

    private Stream<LocalDateTime> at(Site site, Predicate<Visit> wanted) {
        LocalDate today = LocalDate.now(clock.withZone(site.zone()));
        return visits.ahead(site, today, today.plusYears(YEARS_AHEAD)).stream()
                .map(RecheckBookings.BookedAhead::visit)
                .filter(visit ->
                        visit.isBooked() && !visit.appointment().startsAt().isBefore(clock.instant()))
                .filter(wanted)
                .map(visit -> time(visit, site));
    }

    private static LocalDateTime time(Visit visit, Site site) {
        return LocalDateTime.ofInstant(visit.appointment().startsAt(), site.zone());
    }

    private static VisitsAhead ahead(Stream<LocalDateTime> times) {
        List<LocalDateTime> all = times.sorted(Comparator.naturalOrder()).toList();
        return new VisitsAhead(all.size(), all.stream().limit(TOLD).toList());
    }
}
