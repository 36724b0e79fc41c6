package extensor.care.visits;

import extensor.care.clinic.Openings;
import extensor.care.clinic.OpeningsChanged;
import extensor.care.clinic.Timetable;
import extensor.care.course.VisitWindow;
import extensor.care.patients.EpisodeMoved;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Works out again which visits are possible at all, where days were closed or opened, or the treatment goes on at another site. */
@ApplicationScoped
public class RecheckWindows {
    @Inject
    Visits visits;

    @Inject
    Timetable timetable;

    void openingsChanged(@Observes @Priority(ObserverOrder.COURSE) OpeningsChanged days) {
        recheck(visits.waiting(days.site(), days.from(), days.until()), days.site());
    }

    /** Of all visits, booked or not: what is cancelled later waits with what the days of the new site make of it. */
    void episodeMoved(@Observes @Priority(ObserverOrder.COURSE) EpisodeMoved moved) {
        recheck(visits.asked(moved.episode()), moved.site());
    }

    private void recheck(List<Visit> all, long site) {
        if (all.isEmpty()) return;
        List<VisitWindow> windows =
                all.stream().map(v -> v.window().orElseThrow()).toList();
        LocalDate from = windows.stream()
                .map(VisitWindow::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate until =
                windows.stream().map(VisitWindow::to).max(LocalDate::compareTo).orElseThrow();
        Openings openings = timetable.of(site, from, until);
        for (Visit visit : all) {
            VisitWindow window = visit.window().orElseThrow();
            visit.setPossible(window.from().datesUntil(window.to().plusDays(1)).anyMatch(openings::open));
        }
    }
}
