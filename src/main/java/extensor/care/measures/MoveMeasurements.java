package extensor.care.measures;

import extensor.care.patients.MergeUndone;
import extensor.care.patients.MergedRows;
import extensor.care.patients.RecordsMerged;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What was measured follows the person to the record that is kept, and back. */
@ApplicationScoped
public class MoveMeasurements {
    private static final String TABLE = "measurement";

    @Inject
    MergedRows rows;

    void merged(@Observes @Priority(ObserverOrder.MEASURES) RecordsMerged news) {
        rows.move(TABLE, news);
    }

    void undone(@Observes @Priority(ObserverOrder.MEASURES) MergeUndone news) {
        rows.giveBack(TABLE, news);
    }
}
