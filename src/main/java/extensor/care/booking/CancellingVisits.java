package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Cells;
import extensor.care.visits.PromiseKeeper;
import extensor.care.visits.Slot;
import extensor.care.visits.Visit;
import extensor.care.visits.VisitState;
import extensor.care.visits.Visits;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** A visit that is booked will not be, and waits to be booked again; or it was cancelled by mistake and is put back. */
@UseCase
public class CancellingVisits {
    @Inject
    BookingAccess bookingAccess;

    @Inject
    SlotOffers slotOffers;

    @Inject
    Visits visits;

    @Inject
    PromiseKeeper promiseKeeper;

    @Inject
    Cells cells;

    /** Cancels a visit as it was read. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void cancel(long visit, int revision, CancelReason reason) {
        Visit cancelled = bookingAccess.visit(visit);
        if (!CancelReason.toChoose().contains(reason)) throw Refusal.notFound();
        visits.lock(cancelled);
        if (cancelled.revision() != revision) throw new Refusal("refusal.stale");
        cells.give(List.of(cancelled));
        promiseKeeper.cancel(cancelled, reason);
        bookingAccess.settle(cancelled);
    }

    /**
     * Puts a cancelled visit back where it was, unless its time or its place in the plan has been taken since or the day is over. A new version may ask for
     * another day by now: so its day is checked again, whatever was said of it before.
     */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void undo(long visit) {
        Visit back = bookingAccess.visit(visit);
        visits.lock(back);
        BookablePlan context = bookingAccess.planOf(back);
        Slot slot = context.slot(back);
        if (back.state() != VisitState.CANCELLED) throw new Refusal("booking.state");
        if (!context.open()) throw new Refusal("booking.ended");
        promiseKeeper.reinstate(back, new Refusal("booking.already", slot.when()));
        FreeTimes free = slotOffers.around(back.appointment().site(), slot.at().toLocalDate(), context, visit);
        free.requireBack(slot, back.appointment().minutes(), FreeTimes.TAKEN);
        back.recheck(free.check(), context.site().id(), true);
        cells.take(List.of(back));
    }
}
