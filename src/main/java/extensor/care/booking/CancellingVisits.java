package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.course.Cause;
import extensor.care.course.Visit;
import extensor.care.course.Visits;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A visit that is booked will not be, and waits to be booked again; or it was cancelled by mistake and is put back. */
@UseCase
public class CancellingVisits {
    @Inject
    BookingAccess bookingAccess;

    @Inject
    SlotOffers slotOffers;

    @Inject
    Visits expectedVisits;

    @Inject
    Cells cells;

    @Inject
    Clock clock;

    /** Cancels an appointment as it was read. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void cancel(long appointment, int revision, CancelReason reason) {
        Appointment cancelled = bookingAccess.appointment(appointment);
        if (!CancelReason.toChoose().contains(reason)) throw Refusal.notFound();
        List<Visit> visits = expectedVisits.toChange(cancelled.plan());
        if (cancelled.revision() != revision) throw new Refusal("refusal.stale");
        cancelled.among(visits).ifPresent(v -> v.markWaiting(Cause.CANCELLED, clock.instant()));
        cells.give(List.of(cancelled));
        cancelled.cancel(reason);
        bookingAccess.settle(cancelled);
    }

    /**
     * Puts a cancelled appointment back where it was, unless its time or its visit has been taken since or the day is over. A new version may ask for
     * another day by now: it is looked at as if nobody had chosen this one.
     */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void undo(long appointment) {
        Appointment back = bookingAccess.appointment(appointment);
        List<Visit> visits = expectedVisits.toChange(back.plan());
        BookablePlan context = bookingAccess.planOf(back);
        Slot slot = context.slot(back);
        if (back.state() != VisitState.CANCELLED) throw new Refusal("booking.state");
        if (!context.open()) throw new Refusal("booking.ended");
        Optional<Visit> visit = back.formerly(visits);
        if (visit.filter(Visit::isBooked).isPresent()) throw new Refusal("booking.already", slot.when());
        SlotSearch slots = slotOffers.around(back.site(), slot.at().toLocalDate(), context, appointment);
        slots.requireBack(slot, back.minutes(), SlotSearch.TAKEN);
        visit.ifPresent(Visit::markBooked);
        back.reinstate(visit.map(Visit::id).orElse(null));
        back.recheck(slots.fit(), context.asked(back, visits).orElse(null), context.site(), true);
        cells.take(List.of(back));
    }
}
