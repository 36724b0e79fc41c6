package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.course.MissedChoice;
import extensor.care.visits.Visit;
import extensor.care.visits.Visits;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Visits of a plan were missed and the rest cannot simply move along: the desk asks the therapist, who decides. Decision 0041 says when. */
@UseCase
public class DecidingMissedVisits {
    @Inject
    BookingAccess bookingAccess;

    @Inject
    Visits visits;

    @Inject
    Clock clock;

    /** Asks the therapist; asking again changes nothing. Refuses where there is nothing to decide. */
    @AllowedTo(Role.DESK)
    public void ask(long plan) {
        bookingAccess.mayBook(plan);
        visits.lock(plan);
        BookablePlan context = bookingAccess.plan(plan);
        LocalDate today = today(context);
        int undecided = context.turns(context.waiting(), today).undecided();
        if (undecided == 0 || !context.open()) throw new Refusal("booking.nothing-missed");
        if (!bookingAccess.isAskedAboutMissed(context)) bookingAccess.askAboutMissed(context, undecided, today);
    }

    private LocalDate today(BookablePlan plan) {
        return LocalDate.now(clock.withZone(plan.zone()));
    }

    /** What there is to decide. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public MissedSheet missed(long plan) {
        BookablePlan context = bookingAccess.plan(plan);
        return MissedSheet.of(context, today(context));
    }

    /** Decides about all visits that were missed, as many as were read. Gives their ids, with which this can be undone. */
    @AllowedTo(Role.THERAPIST)
    public List<Long> decide(long plan, MissedChoice choice, int missed) {
        bookingAccess.mayBook(plan);
        visits.lock(plan);
        BookablePlan context = bookingAccess.plan(plan);
        if (!context.open()) throw new Refusal("booking.ended");
        List<Visit> late = context.missed(today(context));
        if (late.size() != missed) throw new Refusal("refusal.stale");
        if (late.isEmpty()) throw new Refusal("booking.nothing-missed");
        late.forEach(visit -> visit.decideMissed(choice));
        bookingAccess.askAboutMissed(context, 0, today(context));
        return late.stream().map(Visit::id).toList();
    }

    /** Takes a decision about these visits back, and somebody must decide again. Refuses where one of them has been booked or asked for anew since. */
    @AllowedTo(Role.THERAPIST)
    public void undo(long plan, List<Long> decided) {
        bookingAccess.mayBook(plan);
        visits.lock(plan);
        BookablePlan context = bookingAccess.plan(plan);
        List<Visit> back =
                context.visits().stream().filter(v -> decided.contains(v.id())).toList();
        if (back.isEmpty() || !back.stream().allMatch(visit -> canGoBack(context, visit)))
            throw new Refusal("booking.state");
        back.forEach(visit -> visit.decideMissed(null));
        LocalDate today = today(context);
        int undecided = context.turns(context.waiting(), today).undecided();
        bookingAccess.askAboutMissed(context, undecided, today);
    }

    private static boolean canGoBack(BookablePlan plan, Visit visit) {
        boolean replaced = plan.visits().stream()
                .anyMatch(other -> other.id() != visit.id() && other.window().isPresent() && other.isSameOfPlan(visit));
        return !replaced && (visit.isGivenUp() || visit.isWaiting());
    }
}
