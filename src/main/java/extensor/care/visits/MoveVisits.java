package extensor.care.visits;

import extensor.care.patients.MergeUndone;
import extensor.care.patients.MergedRows;
import extensor.care.patients.RecordsMerged;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Visits follow the person to the record that is kept, with their time: nobody is booked twice at once under two names. */
@ApplicationScoped
public class MoveVisits {
    private static final String TABLE = "visit";

    @Inject
    MergedRows rows;

    @Inject
    Visits visits;

    @Inject
    PatientCells cells;

    void merged(@Observes @Priority(ObserverOrder.VISITS) RecordsMerged news) {
        visits.lockPlans(news.merged());
        cells.move(news.merged(), news.kept());
        rows.move(TABLE, news);
    }

    void undone(@Observes @Priority(ObserverOrder.VISITS) MergeUndone news) {
        visits.lockPlans(news.kept());
        rows.giveBack(TABLE, "episode_id", "episode", news);
        cells.giveBack(news.kept(), news.merged());
    }
}
