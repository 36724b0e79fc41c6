package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.course.Visit;
import extensor.care.course.Visits;
import extensor.care.course.VisitWindow;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The visits of signed plans get their times, all of a plan at once or none; and as they were got they are taken back. */
@UseCase
public class BookingVisits {
    @Inject
    BookingAccess bookingAccess;

    @Inject
    SlotOffers slotOffers;

    @Inject
    Visits expectedVisits;

    @Inject
    AppointmentLines appointments;

    @Inject
    Cells cells;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Which visits of the plan wait to be booked, with a slot proposed for each and others to choose from. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public Offer offer(long plan, SlotWish wish) {
        return slotOffers.offer(bookingAccess.plan(plan), wish == null ? SlotWish.NONE : wish, List.of());
    }

    /**
     * The same once more, with what has been chosen left as it is where it can still be had: what comes first in `chosen` goes first where two of them
     * are in each other's way. For a visit whose choice is lost another slot is proposed, and that is told.
     */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public Offer offerAround(long plan, SlotWish wish, List<ChosenSlot> chosen) {
        return slotOffers.offer(bookingAccess.plan(plan), wish, chosen);
    }

    /**
     * Books these visits, all or none. Refuses with the date where one cannot be had. The same request again (a second click, a lost answer) books
     * nothing more and gives the same answer.
     */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public BookingResult book(long plan, List<ChosenSlot> chosen, String request) {
        bookingAccess.mayBook(plan);
        Map<Long, Visit> visits = expectedVisits.toChange(plan).stream()
                .collect(Collectors.toMap(Visit::id, Function.identity()));
        BookablePlan context = bookingAccess.plan(plan);
        RequestKey.checked(request);
        List<Appointment> earlier = of(context, request);
        if (!earlier.isEmpty()) return again(earlier);
        if (chosen.isEmpty()) throw new Refusal("booking.nothing");
        if (!context.open()) throw new Refusal("booking.ended");
        List<ChosenSlot> inOrder = chosen.stream()
                .sorted(Comparator.comparing((ChosenSlot c) -> c.slot().at()).thenComparing(ChosenSlot::expected))
                .toList();
        List<Appointment> made = made(context, visits, inOrder, request);
        appointments.add(made);
        bookingAccess.openRecordTo(context.patient(), made);
        return new BookingResult(made.stream().map(Appointment::id).toList(), false);
    }

    private static List<Appointment> of(BookablePlan context, String request) {
        return context.appointments().stream()
                .filter(a -> a.requestedBy(request))
                .toList();
    }

    private static BookingResult again(List<Appointment> earlier) {
        if (earlier.stream().noneMatch(Appointment::counts)) throw new Refusal("booking.state");
        return new BookingResult(earlier.stream().map(Appointment::id).toList(), true);
    }

    /** Takes back what this request has booked, all of it: refuses, with the date, where something has become of one of these visits since. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void undo(long plan, String request) {
        bookingAccess.mayBook(plan);
        List<Visit> visits = expectedVisits.toChange(plan);
        BookablePlan context = bookingAccess.plan(plan);
        List<Appointment> made = of(context, request);
        if (made.isEmpty()) throw new Refusal("booking.state");
        made.stream().filter(a -> !a.asBooked()).findFirst().ifPresent(a -> {
            throw new Refusal("booking.gone-on", context.slot(a).when());
        });
        cells.give(made);
        for (Appointment mistaken : made) {
            mistaken.among(visits).ifPresent(Visit::reopen);
            mistaken.cancel(CancelReason.BOOKED_IN_ERROR);
        }
    }

    private List<Appointment> made(
            BookablePlan context, Map<Long, Visit> visits, List<ChosenSlot> chosen, String request) {
        LocalDate first = chosen.get(0).slot().at().toLocalDate();
        LocalDate last = chosen.get(chosen.size() - 1).slot().at().toLocalDate();
        SlotSearch slots = slotOffers.slots(context, first, last, SlotWish.NONE, null);
        Appointment.BookingDetails of = new Appointment.BookingDetails(
                context.site(), context.patient(), context.plan(), request, caller.account(), clock.instant());
        List<Appointment> made = new ArrayList<>();
        for (ChosenSlot c : chosen) {
            Visit visit = Optional.ofNullable(visits.get(c.expected())).orElseThrow(Refusal::notFound);
            VisitWindow expected = visit.expected();
            if (visit.isBooked()) throw new Refusal("booking.already", c.slot().when());
            slots.require(SlotNeed.of(expected), c.slot(), SlotSearch.TAKEN);
            slots.take(c.slot(), expected.minutes());
            visit.markBooked();
            made.add(new Appointment(
                    of,
                    visit.id(),
                    expected,
                    c.slot(),
                    slots.held(c.slot()),
                    context.instant(c.slot().at())));
        }
        return made;
    }
}
