package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.course.VisitWindow;
import extensor.care.visits.BookingDetails;
import extensor.care.visits.Cells;
import extensor.care.visits.PromiseKeeper;
import extensor.care.visits.Visit;
import extensor.care.visits.Visits;
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

/** The visits of signed plans get their times, all of a plan at once or none; a booking can be taken back as a whole. */
@UseCase
public class BookingVisits {
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
     * The same again around what has been chosen, where that can still be had; where two choices clash, the first in `chosen` wins. A visit that loses its
     * choice gets another slot proposed, and the offer says so.
     */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public Offer offerAround(long plan, SlotWish wish, List<ChosenSlot> chosen) {
        return slotOffers.offer(bookingAccess.plan(plan), wish, chosen);
    }

    /**
     * Books these visits, all or none. Refuses with the date of one that cannot be had. The same request again (a second click, a lost answer) books
     * nothing more and gives the same answer.
     */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public BookingResult book(long plan, List<ChosenSlot> chosen, String request) {
        bookingAccess.mayBook(plan);
        visits.lock(plan);
        BookablePlan context = bookingAccess.plan(plan);
        RequestKey.checked(request);
        List<Visit> earlier = of(context, request);
        if (!earlier.isEmpty()) return again(earlier);
        if (chosen.isEmpty()) throw new Refusal("booking.nothing");
        if (!context.open()) throw new Refusal("booking.ended");
        List<ChosenSlot> inOrder = chosen.stream()
                .sorted(Comparator.comparing((ChosenSlot c) -> context.instant(c.slot()))
                        .thenComparing(ChosenSlot::visit))
                .toList();
        List<Visit> made = booked(context, inOrder, request);
        cells.take(made);
        bookingAccess.openRecordTo(context.patient().id(), made);
        settle(context, made);
        return new BookingResult(made.stream().map(Visit::id).toList(), false);
    }

    /** Where one that was missed is booked, nothing may be left to decide. */
    private void settle(BookablePlan context, List<Visit> made) {
        LocalDate today = LocalDate.now(clock.withZone(context.zone()));
        boolean missed =
                made.stream().anyMatch(v -> v.window().orElseThrow().to().isBefore(today));
        if (missed && context.turns(context.waiting(), today).undecided() == 0)
            bookingAccess.askAboutMissed(context, 0, today);
    }

    private static List<Visit> of(BookablePlan context, String request) {
        return context.booked().stream()
                .filter(v -> v.appointment().isRequestedBy(request))
                .toList();
    }

    private static BookingResult again(List<Visit> earlier) {
        if (earlier.stream().noneMatch(Visit::isStanding)) throw new Refusal("booking.state");
        return new BookingResult(earlier.stream().map(Visit::id).toList(), true);
    }

    /** Takes back what this request has booked, all of it: refuses, with the date, where something has become of one of these visits since. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void undo(long plan, String request) {
        bookingAccess.mayBook(plan);
        visits.lock(plan);
        BookablePlan context = bookingAccess.plan(plan);
        List<Visit> made = of(context, request);
        if (made.isEmpty()) throw new Refusal("booking.state");
        made.stream().filter(v -> !v.isAsBooked()).findFirst().ifPresent(v -> {
            throw new Refusal("booking.gone-on", context.slot(v).when());
        });
        cells.give(made);
        promiseKeeper.cancelMistaken(made);
    }

    private List<Visit> booked(BookablePlan context, List<ChosenSlot> chosen, String request) {
        Map<Long, Visit> visits = context.visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        LocalDate first = chosen.get(0).slot().at().toLocalDate();
        LocalDate last = chosen.get(chosen.size() - 1).slot().at().toLocalDate();
        FreeTimes free = slotOffers.free(context, first, last);
        BookingDetails details = new BookingDetails(context.site().id(), request, caller.account(), clock.instant());
        List<Visit> made = new ArrayList<>();
        for (ChosenSlot c : chosen) {
            Visit visit = Optional.ofNullable(visits.get(c.visit())).orElseThrow(Refusal::notFound);
            if (!visit.isWaiting())
                throw new Refusal("booking.already", c.slot().when());
            VisitWindow asked = visit.window().orElseThrow();
            free.require(SlotNeed.of(asked), c.slot(), FreeTimes.TAKEN);
            free = free.without(c.slot(), asked.minutes());
            visit.book(details, c.slot(), free.held(c.slot()), context.instant(c.slot()));
            made.add(visit);
        }
        return made;
    }
}
