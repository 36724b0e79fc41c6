package extensor.care.schedule;

import extensor.care.accounts.AllowedTo;
import extensor.care.accounts.Caller;
import extensor.care.accounts.Role;
import extensor.care.course.Cause;
import extensor.care.course.Courses;
import extensor.care.course.Expected;
import extensor.care.course.ExpectedVisit;
import extensor.care.patients.Care;
import extensor.shared.Once;
import extensor.shared.Refusal;
import extensor.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The visits of signed plans get their times, all of a plan at once or none, and are moved, cancelled and put back. */
@UseCase
public class Booking {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM, H:mm", Locale.ENGLISH);

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

    @Inject
    Care care;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Which visits of the plan wait to be booked, with a slot proposed for each and others to choose from. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public Offer offer(long plan, Wish wish) {
        return offering.offer(desk.plan(plan), wish == null ? Wish.NONE : wish);
    }

    /**
     * Books these visits, all or none. Refuses with the date where one cannot be had. The same request again (a second click, a lost answer) books
     * nothing more and gives the same answer.
     */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public Booked book(long plan, List<Chosen> chosen, String request) {
        Map<Long, ExpectedVisit> visits =
                courses.toChange(plan).stream().collect(Collectors.toMap(ExpectedVisit::id, Function.identity()));
        Context context = desk.plan(plan);
        Once.checked(request);
        List<Long> earlier = context.appointments().stream()
                .filter(a -> a.requestedBy(request))
                .map(Appointment::id)
                .toList();
        if (!earlier.isEmpty()) return new Booked(earlier, true);
        if (chosen.isEmpty()) throw new Refusal("booking.nothing");
        if (!context.open()) throw new Refusal("booking.ended");
        List<Chosen> inOrder = chosen.stream()
                .sorted(Comparator.comparing((Chosen c) -> c.slot().at()).thenComparing(Chosen::expected))
                .toList();
        List<Appointment> made = made(context, visits, inOrder, request);
        appointments.add(made);
        treats(context.patient(), made);
        return new Booked(made.stream().map(Appointment::id).toList(), false);
    }

    private List<Appointment> made(
            Context context, Map<Long, ExpectedVisit> visits, List<Chosen> chosen, String request) {
        LocalDate first = chosen.get(0).slot().at().toLocalDate();
        LocalDate last = chosen.get(chosen.size() - 1).slot().at().toLocalDate();
        Slots slots = offering.slots(context, first, last, Wish.NONE, null);
        Appointment.Booked of = new Appointment.Booked(
                context.site(), context.patient(), context.plan(), request, caller.account(), clock.instant());
        List<Appointment> made = new ArrayList<>();
        for (Chosen c : chosen) {
            ExpectedVisit visit = Optional.ofNullable(visits.get(c.expected())).orElseThrow(Refusal::notFound);
            Expected expected = visit.expected();
            if (visit.isBooked())
                throw new Refusal("booking.already", WHEN.format(c.slot().at()));
            can(slots, Offering.need(expected), c.slot());
            slots.take(c.slot(), expected.minutes());
            visit.booked();
            made.add(new Appointment(
                    of,
                    visit.id(),
                    expected,
                    c.slot(),
                    slots.held(c.slot()),
                    at(context, c.slot().at())));
        }
        return made;
    }

    private static Instant at(Context context, LocalDateTime time) {
        return time.atZone(context.zone()).toInstant();
    }

    private static void can(Slots slots, Need need, Slot slot) {
        String against = slots.against(need, slot);
        if (against != null) throw new Refusal(against, WHEN.format(slot.at()));
    }

    private void treats(long patient, List<Appointment> made) {
        Set<Long> therapists = made.stream().map(Appointment::therapist).collect(Collectors.toCollection(HashSet::new));
        for (long therapist : therapists) {
            List<Instant> times = made.stream()
                    .filter(a -> a.therapist() == therapist)
                    .map(Appointment::startsAt)
                    .sorted()
                    .toList();
            care.throughAppointments(patient, therapist, times.get(0), times.get(times.size() - 1));
        }
    }

    /** One appointment in words. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public VisitLine visit(long appointment) {
        desk.appointment(appointment);
        return appointments.line(appointment).orElseThrow(Refusal::notFound);
    }

    /** Where an appointment could be moved to, the best first. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<SlotLine> free(long appointment, Wish wish) {
        Appointment found = desk.appointment(appointment);
        Context context = desk.planOf(found);
        Need need = need(context, found, visitOf(courses.of(found.plan()), found));
        return offering.elsewhere(context, found, need, wish == null ? Wish.NONE : wish);
    }

    /** The place at this time with this therapist, with a free room and devices; refuses with the date where there is none. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public SlotLine at(long appointment, long therapist, LocalDateTime time) {
        Appointment found = desk.appointment(appointment);
        Context context = desk.planOf(found);
        Need need = need(context, found, visitOf(courses.of(found.plan()), found));
        Slots slots = offering.slots(context, time.toLocalDate(), time.toLocalDate(), Wish.NONE, appointment);
        slots.stayIn(found.slot(context.zone()).room());
        Slot slot =
                slots.slot(need, therapist, time).orElseThrow(() -> new Refusal("booking.taken", WHEN.format(time)));
        can(slots, need, slot);
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
        can(slots, need(context, moved, visitOf(visits, moved)), slot);
        Slot earlier = moved.slot(context.zone());
        cells.give(moved);
        moved.move(slot, slots.held(slot), at(context, slot.at()));
        cells.take(List.of(moved));
        treats(moved.patient(), List.of(moved));
        return new Moved(appointment, moved.revision(), earlier);
    }

    /** Cancels an appointment as it was read; its visit waits to be booked again. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void cancel(long appointment, int revision, CancelReason reason) {
        Appointment cancelled = desk.appointment(appointment);
        List<ExpectedVisit> visits = courses.toChange(cancelled.plan());
        if (cancelled.revision() != revision) throw new Refusal("refusal.stale");
        visitOf(visits, cancelled).ifPresent(v -> v.waits(Cause.CANCELLED, clock.instant()));
        cells.give(cancelled);
        cancelled.cancel(reason);
    }

    /** Puts a cancelled appointment back where it was, unless its time or its visit has been taken since. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void undoCancel(long appointment) {
        Appointment back = desk.appointment(appointment);
        List<ExpectedVisit> visits = courses.toChange(back.plan());
        Context context = desk.planOf(back);
        Slot slot = back.slot(context.zone());
        if (back.state() != AppointmentState.CANCELLED) throw new Refusal("booking.state");
        if (!context.open()) throw new Refusal("booking.ended");
        Optional<ExpectedVisit> visit = standsFor(visits, back);
        if (visit.filter(ExpectedVisit::isBooked).isPresent())
            throw new Refusal("booking.already", WHEN.format(slot.at()));
        LocalDate day = slot.at().toLocalDate();
        can(offering.slots(context, day, day, Wish.NONE, appointment), need(context, back, Optional.empty()), slot);
        visit.ifPresent(ExpectedVisit::booked);
        back.again(visit.map(ExpectedVisit::id).orElse(null));
        cells.take(List.of(back));
    }

    private static Optional<ExpectedVisit> visitOf(List<ExpectedVisit> visits, Appointment of) {
        return visits.stream()
                .filter(v -> of.expected() != null && v.id() == of.expected())
                .findFirst();
    }

    /** The visit that a cancelled or missed appointment stood for. */
    static Optional<ExpectedVisit> standsFor(List<ExpectedVisit> visits, Appointment of) {
        return visits.stream()
                .filter(v -> v.expected().track() == of.track() && v.expected().ordinal() == of.ordinal())
                .findFirst();
    }

    /** What the visit needs by its plan; by what it has where the plan no longer knows it. The length stays as it was booked. */
    private static Need need(Context context, Appointment of, Optional<ExpectedVisit> visit) {
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
