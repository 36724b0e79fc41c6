package extensor.care.discharge;

import extensor.care.plans.PlanState;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** A treatment of massage and heat that is about to end, at ten in the morning. */
abstract class EpisodeToClose extends ClinicAtWork {
    @Inject
    ClosingEpisodes closing;

    @Inject
    PreviewingClosure previewing;

    @BeforeEach
    void itIsTenInTheMorning() {
        time.stop();
        passUntil(10, 0);
    }

    /** A signed plan of massage and heat: twelve visits in six weeks, from tomorrow on. */
    long plan() {
        return plan(1, 42, 2, "MT_MASSAGE", "HEAT_HOT_PACK");
    }

    ClosureSheet look() {
        return acting.as(thea, () -> previewing.closing(episode));
    }

    void close(boolean cancelRest) {
        Set<Long> seen = look().seen();
        acting.as(thea, () -> closing.close(episode, seen, cancelRest));
    }

    PlanState state(long plan) {
        return PlanState.valueOf(rows.text("select state from treatment_plan where id = ?", plan));
    }

    long count(String what, Object... arguments) {
        return rows.number("select count(*) from " + what, arguments);
    }
}
