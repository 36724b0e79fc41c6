package extensor.care.schedule;

import extensor.care.accounts.AllowedTo;
import extensor.care.accounts.Role;
import extensor.care.course.Courses;
import extensor.care.course.Expected;
import extensor.care.course.ExpectedVisit;
import extensor.shared.Refusal;
import extensor.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A visit that is booked gets another place: where it could go, whether it can go there, the move itself, and the way back. */
@UseCase
public class Moving {
    @Inject
    Desk desk;

    @Inject
    Offering offering;

    @Inject
    Courses courses;

    @Inject
    Appointments appointments;

    @Inject
    Cells cells;

    /** Where an appointment could be moved to, the best first. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<SlotLine> free(long appointment, Wish wish) {
        Appointment found = desk.appointment(appointment);
        Context context = desk.planOf(found);
        Need need = need(context, found, context.asked(found, courses.of(found.plan())));
        return offering.elsewhere(context, found, need, wish == null ? Wish.NONE : wish);
    }

    /** The place at this time with this therapist, with a free room and devices; refuses with the date where there is none. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public SlotLine at(long appointment, long therapist, LocalDateTime time) {
        Appointment found = desk.appointment(appointment);
        Context context = desk.planOf(found);
        Need need = need(context, found, context.asked(found, courses.of(found.plan())));
        Slots slots = onDay(context, time, appointment);
        slots.near(found.slot(context.zone()));
        Slot slot = slots.slot(need, therapist, time).orElseThrow(() -> new Refusal("booking.taken", Slot.when(time)));
        slots.require(need, slot);
        return slots.line(slot, need);
    }

    /**
     * Moves an appointment as it was read. At its new place it has the length, room and devices that the plan asks for now. The answer is its revision
     * since, with which it can be moved back.
     */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public int move(long appointment, int revision, Slot slot) {
        Appointment moved = desk.appointment(appointment);
        List<ExpectedVisit> visits = courses.toChange(moved.plan());
        Context context = desk.planOf(moved);
        if (moved.revision() != revision) throw new Refusal("refusal.stale");
        Optional<Expected> asked = context.asked(moved, visits);
        Need need = need(context, moved, asked);
        Slots slots = onDay(context, slot.at(), appointment);
        slots.require(need, slot);
        cells.give(List.of(moved));
        moved.move(slot, slots.held(slot), context.instant(slot.at()), need.minutes());
        moved.look(slots.fit(), asked.orElse(null), false);
        desk.settle(moved);
        return taken(moved);
    }

    /** Moves it back to where it was, as it was, while that time is free: also where something stands against that place. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public int undo(long appointment, int revision) {
        Appointment back = desk.appointment(appointment);
        List<ExpectedVisit> visits = courses.toChange(back.plan());
        Context context = desk.planOf(back);
        if (back.revision() != revision) throw new Refusal("refusal.stale");
        Earlier earlier = back.earlier();
        Slot slot = earlier.slot(context.zone());
        Slots slots = onDay(context, slot.at(), appointment);
        slots.requireBack(slot, earlier.minutes());
        cells.give(List.of(back));
        back.moveBack(context.zone());
        back.look(slots.fit(), context.asked(back, visits).orElse(null), earlier.otherDay());
        return taken(back);
    }

    /** It stays on its day in spite of the days that the plan asks for; or, with `inSpite` false, that is taken back. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public int keep(long appointment, int revision, boolean inSpite) {
        Appointment kept = desk.appointment(appointment);
        List<ExpectedVisit> visits = courses.toChange(kept.plan());
        Context context = desk.planOf(kept);
        if (kept.revision() != revision) throw new Refusal("refusal.stale");
        LocalDateTime time = kept.slot(context.zone()).at();
        kept.look(
                onDay(context, time, appointment).fit(),
                context.asked(kept, visits).orElse(null),
                !inSpite);
        appointments.flush();
        return kept.revision();
    }

    private int taken(Appointment moved) {
        cells.take(List.of(moved));
        desk.treats(moved.patient(), List.of(moved));
        return moved.revision();
    }

    private Slots onDay(Context context, LocalDateTime time, long but) {
        return offering.slots(context, time.toLocalDate(), time.toLocalDate(), Wish.NONE, but);
    }

    /** What the plan asks for now; what the visit has where the plan no longer knows it. */
    private static Need need(Context context, Appointment of, Optional<Expected> asked) {
        LocalDate day = of.slot(context.zone()).at().toLocalDate();
        return asked.map(Need::of).orElseGet(() -> new Need(day, day, of.minutes(), Set.of(), of.kinds()));
    }
}
