package extensor.care.plans;

import extensor.care.patients.MergeUndone;
import extensor.care.patients.MergedRows;
import extensor.care.patients.RecordsMerged;
import extensor.shared.ObserverOrder;
import extensor.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Plans follow the person to the record that is kept, and back as long as none was signed by what both records said together. */
@ApplicationScoped
public class MovePlans {
    private static final String TABLE = "treatment_plan";
    private static final String SAFEGUARDS = "recorded_safeguard";

    @Inject
    MergedRows rows;

    @Inject
    Plans plans;

    void merged(@Observes @Priority(ObserverOrder.PLANS) RecordsMerged news) {
        rows.move(TABLE, news);
        rows.move(SAFEGUARDS, news);
    }

    void undone(@Observes @Priority(ObserverOrder.PLANS) MergeUndone news) {
        if (plans.signedSince(news.kept(), news.mergedAt())) throw new Refusal("merge.signed-since");
        rows.giveBack(TABLE, "episode_id", "episode", news);
        rows.giveBack(SAFEGUARDS, news);
    }
}
