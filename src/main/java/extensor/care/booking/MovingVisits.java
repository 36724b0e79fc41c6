package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.clinic.Sites;
import extensor.care.visits.Appointment;
import extensor.care.visits.Cells;
import extensor.care.visits.PlaceBefore;
import extensor.care.visits.Slot;
import extensor.care.visits.Visit;
import extensor.care.visits.Visits;
import extensor.shared.Refusal;
import extensor.shared.WallClock;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A visit that is booked gets another place: where it could go, whether it can go there, the move itself, and the way back. */
@UseCase
public class MovingVisits {
    /** Nothing was to be booked anew: the visit stays where it was. */
    private static final String TAKEN = "booking.stays";

    @Inject
    BookingAccess bookingAccess;

    @Inject
    SlotOffers slotOffers;

    @Inject
    Visits visits;

    @Inject
    Cells cells;

    @Inject
    Sites sites;

    /** Where an appointment could be moved to, the best first. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<SlotLine> free(long visit, SlotWish wish) {
        Visit found = bookingAccess.visit(visit);
        BookablePlan context = bookingAccess.planOf(found);
        SlotNeed need = need(context, found);
        return slotOffers.elsewhere(context, found, need, wish == null ? SlotWish.NONE : wish);
    }

    /**
     * The place at this time with this therapist, with a free room and devices: two of them where the clock shows the time twice and both are free. Refuses with the date
     * where there is none, and where the treatment goes on at another site than that of the appointment.
     */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<SlotLine> at(long visit, long therapist, LocalDateTime time) {
        Slot.near(time);
        Visit found = bookingAccess.visit(visit);
        BookablePlan context = bookingAccess.planOf(found);
        if (found.appointment().site() != context.site().id())
            throw new Refusal("booking.other-site", context.site().name());
        WallClock.require("at", time, context.zone());
        SlotNeed need = need(context, found);
        SlotSearch search = slotOffers.around(context, time.toLocalDate(), found);
        if (!WallClock.isRepeated(time, context.zone())) return List.of(place(search, need, therapist, time, false));
        List<SlotLine> both = new ArrayList<>();
        Refusal against = null;
        for (boolean second : new boolean[] {false, true})
            try {
                both.add(place(search, need, therapist, time, second));
            } catch (Refusal no) {
                against = no;
            }
        if (both.isEmpty()) throw against;
        return both;
    }

    private static SlotLine place(
            SlotSearch search, SlotNeed need, long therapist, LocalDateTime time, boolean second) {
        Slot slot = search.slot(need, therapist, time, second).orElseThrow(() -> new Refusal(TAKEN, Slot.when(time)));
        search.free().require(need, slot, TAKEN);
        return search.line(slot, need);
    }

    /**
     * Moves an appointment as it was read. At its new place it has the length, room and devices that the plan asks for now. The answer is its revision
     * since, with which it can be moved back.
     */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public int move(long visit, int revision, Slot slot) {
        Visit moved = bookingAccess.visit(visit);
        visits.lock(moved);
        BookablePlan context = bookingAccess.planOf(moved);
        if (moved.revision() != revision) throw new Refusal("refusal.stale");
        SlotNeed need = need(context, moved);
        FreeTimes free = slotOffers.around(context.site().id(), slot.at().toLocalDate(), context, visit);
        free.require(need, slot, TAKEN);
        cells.give(List.of(moved));
        moved.move(context.site().id(), slot, free.held(slot), context.instant(slot), need.minutes());
        moved.recheck(free.check(), context.site().id(), false);
        bookingAccess.settle(moved);
        return taken(moved);
    }

    /** Moves it back to where it was, as it was, while that time is free: also where something stands against that place. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public int undo(long visit, int revision) {
        Visit back = bookingAccess.visit(visit);
        visits.lock(back);
        BookablePlan context = bookingAccess.planOf(back);
        if (back.revision() != revision) throw new Refusal("refusal.stale");
        PlaceBefore earlier = back.appointment().before();
        ZoneId zone = sites.site(earlier.site()).zone();
        Slot slot = earlier.slot(zone);
        FreeTimes free = slotOffers.around(earlier.site(), slot.at().toLocalDate(), context, visit);
        free.requireBack(slot, earlier.minutes(), TAKEN);
        cells.give(List.of(back));
        back.moveBack(zone);
        back.recheck(free.check(), context.site().id(), earlier.otherDay());
        return taken(back);
    }

    /** It stays on its day in spite of the days that the plan asks for; or, with `inSpite` false, that is taken back. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public int keep(long visit, int revision, boolean inSpite) {
        Visit kept = bookingAccess.visit(visit);
        visits.lock(kept);
        BookablePlan context = bookingAccess.planOf(kept);
        if (kept.revision() != revision) throw new Refusal("refusal.stale");
        FreeTimes free = slotOffers.around(
                kept.appointment().site(), context.slot(kept).at().toLocalDate(), context, visit);
        kept.recheck(free.check(), context.site().id(), !inSpite);
        visits.flush();
        return kept.revision();
    }

    private int taken(Visit moved) {
        cells.take(List.of(moved));
        bookingAccess.openRecordTo(moved.patient(), List.of(moved));
        return moved.revision();
    }

    /** What the plan asks for now; what the visit has where the plan no longer knows it. */
    private static SlotNeed need(BookablePlan context, Visit of) {
        LocalDate day = context.slot(of).at().toLocalDate();
        Appointment now = of.appointment();
        return of.window()
                .map(SlotNeed::of)
                .orElseGet(() -> new SlotNeed(day, day, now.minutes(), Set.of(), now.kinds()));
    }
}
