package extensor.care.discharge;

import extensor.care.booking.CallingOff;
import extensor.care.booking.VisitLine;
import extensor.care.notes.Encounters;
import extensor.care.patients.EpisodeClosed;
import extensor.care.plans.PlanLine;
import extensor.care.plans.Plans;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of the visits of a treatment that ends: those ahead are called off where the therapist says so; what has begun, or is being written, stays. */
@ApplicationScoped
public class LastVisits {
    @Inject
    Plans plans;

    @Inject
    CallingOff callingOff;

    @Inject
    Encounters encounters;

    void closed(@Observes EpisodeClosed news) {
        List<Long> ending = plans(news.episode());
        ending.forEach(encounters::alone);
        ending.forEach(callingOff::alone);
        List<VisitLine> ahead = ahead(news.patient(), ending);
        if (!ids(ahead).equals(news.ahead())) throw new Refusal("episode.visits-changed");
        if (news.calledOff() && !ahead.isEmpty()) callingOff.callOff(news.patient(), ending, ahead);
    }

    /** What would be called off if the episode were closed now, in the order of time. */
    List<VisitLine> ahead(long patient, long episode) {
        return ahead(patient, plans(episode));
    }

    private List<Long> plans(long episode) {
        return plans.ofEpisode(episode).stream().map(PlanLine::id).toList();
    }

    private List<VisitLine> ahead(long patient, List<Long> ending) {
        List<VisitLine> booked = callingOff.ahead(patient, ending);
        Set<Long> written = encounters.written(ids(booked));
        return booked.stream().filter(v -> !written.contains(v.id())).toList();
    }

    private static Set<Long> ids(List<VisitLine> visits) {
        return visits.stream().map(VisitLine::id).collect(Collectors.toSet());
    }
}
