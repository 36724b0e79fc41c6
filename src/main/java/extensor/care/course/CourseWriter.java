package extensor.care.course;

import extensor.care.clinic.Openings;
import extensor.care.clinic.OpeningsChanged;
import extensor.care.clinic.Timetable;
import extensor.care.patients.EpisodeMoved;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.plans.PlanSigned;
import extensor.care.plans.SignedPlan;
import extensor.care.plans.SignedPlans;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one writer of expected visits: whenever a version is signed, the days of a site change or a treatment moves to another one, in the same transaction. */
@ApplicationScoped
public class CourseWriter {
    @Inject
    SignedPlans plans;

    @Inject
    Episodes episodes;

    @Inject
    Timetable timetable;

    @Inject
    ExpectedVisits expectedVisits;

    @Inject
    Clock clock;

    @Inject
    Event<CourseCompiled> news;

    private record VisitKey(Track track, int ordinal) {}

    /** Writes the course of the version that has just come into force. */
    void compile(@Observes @Priority(ObserverOrder.COURSE) PlanSigned signed) {
        SignedPlan plan = plans.inForce(signed.plan());
        EpisodeSheet episode = episodes.episode(plan.episode());
        LocalDate start = plan.composition().start();
        Openings openings = timetable.of(
                episode.site(), start, start.plusDays(plan.composition().lasts()));
        Course course = Course.of(plan.composition(), openings::open);
        boolean again = plan.version() > 1;
        news.fire(new CourseCompiled(plan.id(), plan.patient(), again, write(plan, course, again)));
    }

    private List<Long> write(SignedPlan plan, Course course, boolean again) {
        Map<CourseWriter.VisitKey, ExpectedVisit> kept = new HashMap<>();
        for (ExpectedVisit v : expectedVisits.toChange(plan.id())) {
            VisitWindow expected = v.expected();
            kept.put(new CourseWriter.VisitKey(expected.track(), expected.ordinal()), v);
        }
        for (VisitWindow expected : course.visits()) {
            ExpectedVisit visit = kept.remove(new CourseWriter.VisitKey(expected.track(), expected.ordinal()));
            if (visit != null) visit.promise(expected);
            else
                expectedVisits.add(new ExpectedVisit(
                        plan.id(),
                        plan.patient(),
                        expected,
                        again ? Cause.NEW_VERSION : Cause.NEW_PLAN,
                        clock.instant()));
        }
        List<Long> gone = new ArrayList<>();
        for (ExpectedVisit visit : kept.values()) {
            gone.add(visit.id());
            expectedVisits.remove(visit);
        }
        return gone;
    }

    /** Says anew which visits can be had at all, where days were closed or opened. */
    void openingsChanged(@Observes @Priority(ObserverOrder.COURSE) OpeningsChanged days) {
        possible(expectedVisits.waiting(days.site(), days.from(), days.until()), days.site());
    }

    /** Says of all visits, whoever has booked them, what the days of the new site make of them. */
    void episodeMoved(@Observes @Priority(ObserverOrder.COURSE) EpisodeMoved moved) {
        possible(expectedVisits.ofEpisodeToChange(moved.episode()), moved.site());
    }

    private void possible(List<ExpectedVisit> visits, long site) {
        if (visits.isEmpty()) return;
        LocalDate from = visits.stream()
                .map(v -> v.expected().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate until = visits.stream()
                .map(v -> v.expected().to())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Openings openings = timetable.of(site, from, until);
        for (ExpectedVisit visit : visits) {
            VisitWindow e = visit.expected();
            visit.setPossible(e.from().datesUntil(e.to().plusDays(1)).anyMatch(openings::open));
        }
    }
}
