package extensor.care.visits;

import extensor.care.course.VisitWindow;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** When a visit ends without having been given, the promise of its plan passes to a fresh visit, and back where that was a mistake. */
@ApplicationScoped
public class PromiseKeeper {
    @Inject
    Visits visits;

    @Inject
    Clock clock;

    public void cancel(Visit visit, CancelReason why) {
        visit.cancel(why);
        passOn(visit, Cause.CANCELLED);
    }

    /** They were booked by mistake: what the plan asks for waits as it did before, for the same cause and since then. */
    public void cancelMistaken(List<Visit> mistaken) {
        mistaken.forEach(visit -> visit.cancel(CancelReason.BOOKED_IN_ERROR));
        List<Visit> fresh = mistaken.stream()
                .flatMap(visit -> visit.inItsPlace(visit.cause(), visit.since()).stream())
                .toList();
        passOn(mistaken, fresh);
    }

    /** The treatment has ended: nothing waits in its place. */
    public void cancelLast(Visit visit) {
        visit.cancel(CancelReason.TREATMENT_ENDED);
        visit.release();
    }

    public void markMissed(Visit visit) {
        visit.markMissed(clock.instant());
        passOn(visit, Cause.NO_SHOW);
    }

    private void passOn(Visit ended, Cause why) {
        passOn(List.of(ended), ended.inItsPlace(why, clock.instant()).stream().toList());
    }

    private void passOn(List<Visit> ended, List<Visit> fresh) {
        ended.forEach(Visit::release);
        visits.flush();
        fresh.forEach(visits::add);
    }

    /** Books a visit again that was cancelled or missed by mistake. Refuses where another one has been booked in its place. */
    public void reinstate(Visit visit, Refusal taken) {
        visits.successor(visit).ifPresent(other -> {
            if (!other.isWaiting()) throw taken;
            takeOver(visit, other);
        });
        visit.reinstate();
    }

    /** What the plan asks of one visit passes to another. */
    void takeOver(Visit visit, Visit waiting) {
        VisitWindow window = waiting.window().orElseThrow();
        waiting.withdraw();
        visits.flush();
        visit.promise(window);
    }
}
