package extensor.care.visits;

import extensor.care.clinic.OpeningsChanged;
import extensor.care.clinic.Site;
import extensor.care.clinic.Sites;
import extensor.care.clinic.Timetable;
import extensor.care.patients.EpisodeMoved;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks bookings ahead again whenever the plan or the clinic has changed around them, in the same transaction; {@link BookingCheck} decides. */
@ApplicationScoped
public class RecheckBookings {
    @Inject
    Visits visits;

    @Inject
    Timetable timetable;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /** A booked visit, at which site the treatment goes on, and whether its day was found to be none that the plan asks for. */
    public record BookedAhead(Visit visit, long home, boolean otherDay) {}

    /** The lock comes first: it waits for bookings under way at the site and holds back new ones, so that none is made by the old hours and missed here. */
    void openingsChanged(@Observes @Priority(ObserverOrder.VISITS) OpeningsChanged days) {
        visits.lockSite(days.site());
        Site site = sites.site(days.site());
        LocalDate today = LocalDate.now(clock.withZone(site.zone()));
        LocalDate from = days.from().isBefore(today) ? today : days.from();
        if (!days.until().isBefore(from)) recheck(visits.ahead(site, from, days.until()));
    }

    /** The lock waits for bookings under way here too. */
    void episodeMoved(@Observes @Priority(ObserverOrder.VISITS) EpisodeMoved moved) {
        visits.lockEpisode(moved.episode());
        recheck(visits.ahead(moved.episode(), clock.instant()));
    }

    public void recheck(List<BookedAhead> all) {
        Map<Long, List<BookedAhead>> bySite = all.stream()
                .collect(Collectors.groupingBy(s -> s.visit().appointment().site()));
        bySite.forEach(this::recheck);
    }

    private void recheck(long id, List<BookedAhead> all) {
        Site site = sites.site(id);
        List<LocalDate> days = all.stream()
                .map(s -> LocalDate.ofInstant(s.visit().appointment().startsAt(), site.zone()))
                .sorted(Comparator.naturalOrder())
                .toList();
        BookingCheck check = new BookingCheck(
                timetable.of(id, days.get(0), days.get(days.size() - 1)), LocalDate.now(clock.withZone(site.zone())));
        all.forEach(s -> s.visit().recheck(check, s.home(), s.otherDay()));
    }
}
