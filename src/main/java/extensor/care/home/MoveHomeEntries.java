package extensor.care.home;

import extensor.care.patients.MergeUndone;
import extensor.care.patients.MergedRows;
import extensor.care.patients.RecordsMerged;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What the patient did at home follows the plan it was for. */
@ApplicationScoped
public class MoveHomeEntries {
    private static final String TABLE = "home_entry";

    @Inject
    MergedRows rows;

    void merged(@Observes @Priority(ObserverOrder.HOME) RecordsMerged news) {
        rows.move(TABLE, news);
    }

    void undone(@Observes @Priority(ObserverOrder.HOME) MergeUndone news) {
        rows.giveBack(TABLE, "plan_id", "treatment_plan", news);
    }
}
