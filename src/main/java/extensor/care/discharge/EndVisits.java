package extensor.care.discharge;

import extensor.care.booking.CancelRest;
import extensor.care.notes.Notes;
import extensor.care.patients.EpisodeClosed;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.Visits;
import extensor.shared.ObserverOrder;
import extensor.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ends the visits of a treatment: those ahead are canceled if the therapist says so; visits that have begun, or have a note, stay. */
@ApplicationScoped
public class EndVisits {
    @Inject
    CancelRest cancelRest;

    @Inject
    Notes notes;

    @Inject
    Visits visits;

    void closed(@Observes @Priority(ObserverOrder.VISITS) EpisodeClosed news) {
        visits.lockEpisode(news.episode());
        List<AppointmentLine> ahead = ahead(news.patient(), news.episode());
        if (!ids(ahead).equals(news.ahead())) throw new Refusal("episode.visits-changed");
        if (news.calledOff() && !ahead.isEmpty()) cancelRest.cancel(news.patient(), ahead);
    }

    /** What would be called off if the episode were closed now, in the order of time. */
    List<AppointmentLine> ahead(long patient, long episode) {
        List<AppointmentLine> booked = cancelRest.ahead(patient, episode);
        Set<Long> written = notes.written(ids(booked));
        return booked.stream().filter(v -> !written.contains(v.id())).toList();
    }

    private static Set<Long> ids(List<AppointmentLine> visits) {
        return visits.stream().map(AppointmentLine::id).collect(Collectors.toSet());
    }
}
