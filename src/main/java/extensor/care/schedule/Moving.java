package extensor.care.schedule;

import extensor.care.accounts.AllowedTo;
import extensor.care.accounts.Role;
import extensor.care.course.Courses;
import extensor.care.course.ExpectedVisit;
import extensor.shared.Refusal;
import extensor.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A visit that is booked gets another place: where it could go, whether it can go there, and the move itself. */
@UseCase
public class Moving {
    @Inject
    Desk desk;

    @Inject
    Offering offering;

    @Inject
    Courses courses;

    @Inject
    Cells cells;

    /** Where an appointment could be moved to, the best first. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<SlotLine> free(long appointment, Wish wish) {
        Appointment found = desk.appointment(appointment);
        Context context = desk.planOf(found);
        Need need = need(context, found, found.among(courses.of(found.plan())));
        return offering.elsewhere(context, found, need, wish == null ? Wish.NONE : wish);
    }

    /** The place at this time with this therapist, with a free room and devices; refuses with the date where there is none. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public SlotLine at(long appointment, long therapist, LocalDateTime time) {
        Appointment found = desk.appointment(appointment);
        Context context = desk.planOf(found);
        Need need = need(context, found, found.among(courses.of(found.plan())));
        Slots slots = offering.slots(context, time.toLocalDate(), time.toLocalDate(), Wish.NONE, appointment);
        slots.stayIn(found.slot(context.zone()).room());
        Slot slot = slots.slot(need, therapist, time).orElseThrow(() -> new Refusal("booking.taken", Slot.when(time)));
        slots.require(need, slot);
        return slots.line(slot, need);
    }

    /** Moves an appointment as it was read; the answer tells where it was, so that it can be moved back. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public Moved move(long appointment, int revision, Slot slot) {
        Appointment moved = desk.appointment(appointment);
        List<ExpectedVisit> visits = courses.toChange(moved.plan());
        Context context = desk.planOf(moved);
        if (moved.revision() != revision) throw new Refusal("refusal.stale");
        LocalDate day = slot.at().toLocalDate();
        Slots slots = offering.slots(context, day, day, Wish.NONE, appointment);
        slots.require(need(context, moved, moved.among(visits)), slot);
        Slot earlier = moved.slot(context.zone());
        cells.give(moved);
        moved.move(slot, slots.held(slot), context.instant(slot.at()));
        cells.take(List.of(moved));
        desk.treats(moved.patient(), List.of(moved));
        return new Moved(appointment, moved.revision(), earlier);
    }

    /** What the visit needs by its plan; by what it has where the plan no longer knows it. The length stays as it was booked. */
    static Need need(Context context, Appointment of, Optional<ExpectedVisit> visit) {
        LocalDate day = of.slot(context.zone()).at().toLocalDate();
        return visit.map(ExpectedVisit::expected)
                .map(e -> new Need(e.from(), e.to(), of.minutes(), e.rooms(), e.devices()))
                .orElseGet(() -> new Need(
                        day,
                        day,
                        of.minutes(),
                        Set.of(),
                        of.held().stream().map(Held::kind).collect(Collectors.toSet())));
    }
}
