package extensor.care.measures;

import extensor.care.patients.MergeUndone;
import extensor.care.patients.MergedRows;
import extensor.care.patients.RecordsMerged;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What was measured follows the person to the record that is kept, and back. Where both records have a chosen start of one series, the newer one stands; the
 * other is set aside, and starts its series again where the records part and nobody has chosen anew.
 */
@ApplicationScoped
public class MoveMeasurements {
    private static final String TABLE = "measurement";
    private static final String SET_ASIDE = "start_set_aside";

    @Inject
    MergedRows rows;

    @Inject
    Measurements measurements;

    void merged(@Observes @Priority(ObserverOrder.MEASURES) RecordsMerged news) {
        List<Measurement> kept = measurements.starts(news.kept());
        for (Measurement theirs : measurements.starts(news.merged()))
            kept.stream()
                    .filter(ours -> ours.subject().equals(theirs.subject()))
                    .forEach(ours -> setAside(ours.startsBefore(theirs) ? ours : theirs, news));
        measurements.flush();
        rows.move(TABLE, news);
    }

    private void setAside(Measurement start, RecordsMerged news) {
        start.setAside();
        rows.note(news.merge(), SET_ASIDE, start.id());
    }

    void undone(@Observes @Priority(ObserverOrder.MEASURES) MergeUndone news) {
        rows.giveBack(TABLE, news);
        measurements.measurements(rows.noted(news.merge(), SET_ASIDE)).stream()
                .filter(Measurement::isSetAside)
                .filter(start -> measurements.starts(start.patient()).stream()
                        .noneMatch(chosen -> chosen.subject().equals(start.subject())))
                .forEach(Measurement::pinAgain);
    }
}
