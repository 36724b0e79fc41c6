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

/** Looks again at visits that are booked ahead whenever the plan or the clinic has changed around them, in the same transaction; {@link BookingCheck} decides. */
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

    /** Before all else whoever books at the site at this moment is waited for, and others wait: so nobody books by what was open before and stays unseen. */
    void openingsChanged(@Observes @Priority(ObserverOrder.VISITS) OpeningsChanged days) {
        visits.lockSite(days.site());
        Site site = sites.site(days.site());
        LocalDate today = LocalDate.now(clock.withZone(site.zone()));
        LocalDate from = days.from().isBefore(today) ? today : days.from();
        if (!days.until().isBefore(from)) look(visits.ahead(site, from, days.until()));
    }

    /** Whoever books visits of this episode at this moment is waited for here too. */
    void episodeMoved(@Observes @Priority(ObserverOrder.VISITS) EpisodeMoved moved) {
        visits.lockEpisode(moved.episode());
        look(visits.ahead(moved.episode(), clock.instant()));
    }

    public void look(List<BookedAhead> all) {
        Map<Long, List<BookedAhead>> bySite = all.stream()
                .collect(Collectors.groupingBy(s -> s.visit().appointment().site()));
        bySite.forEach(this::look);
    }

    private void look(long id, List<BookedAhead> all) {
        Site site = sites.site(id);
        List<LocalDate> days = all.stream()
                .map(s -> LocalDate.ofInstant(s.visit().appointment().startsAt(), site.zone()))
                .sorted(Comparator.naturalOrder())
                .toList();
        BookingCheck fit = new BookingCheck(
                timetable.of(id, days.get(0), days.get(days.size() - 1)), LocalDate.now(clock.withZone(site.zone())));
        all.forEach(s -> s.visit().recheck(fit, s.home(), s.otherDay()));
    }
}
