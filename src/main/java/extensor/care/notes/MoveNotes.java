package extensor.care.notes;

import extensor.care.patients.MergeUndone;
import extensor.care.patients.MergedRows;
import extensor.care.patients.RecordsMerged;
import extensor.shared.ObserverOrder;
import extensor.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Notes follow their visits to the record that is kept, and back as long as nothing was signed in between. */
@ApplicationScoped
public class MoveNotes {
    private static final String TABLE = "encounter";

    @Inject
    MergedRows rows;

    @Inject
    Notes notes;

    void merged(@Observes @Priority(ObserverOrder.NOTES) RecordsMerged news) {
        rows.move(TABLE, news);
    }

    void undone(@Observes @Priority(ObserverOrder.NOTES) MergeUndone news) {
        if (notes.signedSince(news.kept(), news.mergedAt())) throw new Refusal("merge.signed-since");
        rows.giveBack(TABLE, "visit_id", "visit", news);
    }
}
