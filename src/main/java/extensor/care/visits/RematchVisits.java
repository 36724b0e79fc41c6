package extensor.care.visits;

import extensor.care.clinic.Openings;
import extensor.care.clinic.Sites;
import extensor.care.clinic.Timetable;
import extensor.care.course.Course;
import extensor.care.course.Match;
import extensor.care.course.PastOrBooked;
import extensor.care.course.Track;
import extensor.care.course.VisitWindow;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.plans.PlanSigned;
import extensor.care.plans.SignedPlan;
import extensor.care.plans.SignedPlans;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The visits of a plan follow its version in force, in the transaction of the signature: what is booked or was given stands for the new windows so that as
 * few bookings as possible need another day; what waits keeps its number; what the plan no longer asks for is withdrawn.
 */
@ApplicationScoped
public class RematchVisits {
    @Inject
    SignedPlans plans;

    @Inject
    Episodes episodes;

    @Inject
    Timetable timetable;

    @Inject
    Sites sites;

    @Inject
    Visits visits;

    @Inject
    RecheckBookings recheckBookings;

    @Inject
    Clock clock;

    private record SeriesKey(Track track, Integer ordinal) {}

    void signed(@Observes @Priority(ObserverOrder.COURSE) PlanSigned news) {
        SignedPlan plan = plans.inForce(news.plan());
        EpisodeSheet episode = episodes.episode(plan.episode());
        boolean again = plan.version() > 1;
        Map<SeriesKey, VisitWindow> free = windows(plan, episode);
        if (again) {
            visits.lock(plan.id());
            List<Visit> all = visits.ofPlan(plan.id());
            LocalDate today = LocalDate.now(clock.withZone(episode.siteZone()));
            all.stream().filter(Visit::isGivenUp).forEach(v -> leaveOut(free, v, today));
            rematch(all, free, episode, today);
            all.stream()
                    .filter(Visit::isWaiting)
                    .forEach(v -> keep(v, free.remove(new SeriesKey(v.track(), v.ordinal()))));
        }
        Cause why = again ? Cause.NEW_VERSION : Cause.NEW_PLAN;
        for (VisitWindow window : free.values()) visits.add(Visit.promised(plan, window, why, clock.instant()));
    }

    /** What was given up stays so, unless the new version asks for it on days that are not over. */
    private static void leaveOut(Map<SeriesKey, VisitWindow> free, Visit givenUp, LocalDate today) {
        free.computeIfPresent(
                new SeriesKey(givenUp.track(), givenUp.ordinal()),
                (key, window) -> window.to().isBefore(today) ? null : window);
    }

    private Map<SeriesKey, VisitWindow> windows(SignedPlan plan, EpisodeSheet episode) {
        LocalDate start = plan.composition().start();
        Openings openings = timetable.of(
                episode.site().id(), start, start.plusDays(plan.composition().lasts()));
        Map<SeriesKey, VisitWindow> windows = new LinkedHashMap<>();
        for (VisitWindow window : Course.of(plan.composition(), openings::open).visits())
            windows.put(new SeriesKey(window.track(), window.ordinal()), window);
        return windows;
    }

    private void rematch(List<Visit> all, Map<SeriesKey, VisitWindow> free, EpisodeSheet episode, LocalDate today) {
        Map<Long, Visit> standing =
                all.stream().filter(Visit::isStanding).collect(Collectors.toMap(Visit::id, Function.identity()));
        List<PastOrBooked> known =
                standing.values().stream().map(this::pastOrBooked).toList();
        List<Match> matches = Course.match(List.copyOf(free.values()), known);
        all.forEach(Visit::release);
        visits.flush();
        List<RecheckBookings.BookedAhead> ahead = new ArrayList<>();
        for (Match match : matches) {
            Visit visit = standing.get(match.visit());
            VisitWindow window = free.remove(new SeriesKey(match.track(), match.ordinal()));
            if (window != null) visit.promise(window);
            boolean move = match.move() && (window == null || !window.to().isBefore(today));
            if (!pastOrBooked(visit).given())
                ahead.add(new RecheckBookings.BookedAhead(visit, episode.site().id(), move));
        }
        recheckBookings.recheck(ahead);
    }

    private PastOrBooked pastOrBooked(Visit visit) {
        ZoneId zone = visit.appointment() == null
                ? ZoneOffset.UTC
                : sites.site(visit.appointment().site()).zone();
        return visit.pastOrBooked(zone, clock.instant());
    }

    private static void keep(Visit visit, VisitWindow window) {
        if (window == null) visit.withdraw();
        else visit.promise(window);
    }
}
