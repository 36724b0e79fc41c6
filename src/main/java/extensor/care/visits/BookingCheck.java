package extensor.care.visits;

import extensor.care.clinic.Openings;
import extensor.care.clinic.Place;
import extensor.care.clinic.Worker;
import extensor.care.course.VisitWindow;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says whether a booked visit fits where it is: what the plan asks of it, and what is open, there and in use. Pure. More time or more
 * devices than asked are no problem: nothing is missing, and another time would cost everybody more than the spare minutes.
 */
public record BookingCheck(Openings openings, LocalDate today) {
    /** What an appointment has: its slot, its length, the kinds of its devices. */
    public record Has(Slot slot, int minutes, Set<String> kinds) {}

    /**
     * What stands against it. `asked` is null where the plan has no such visit; `home` is the site at which the treatment goes on; `otherDay` where its day
     * was found not to be one that the plan asks for.
     */
    public Set<BookingProblem> against(Has has, VisitWindow asked, long home, boolean otherDay) {
        Set<BookingProblem> found = ofClinic(has.slot(), has.minutes());
        found.addAll(asked == null ? EnumSet.of(BookingProblem.NOT_ASKED) : ofPlan(has, asked, otherDay));
        if (asked != null && home != openings.site()) found.add(BookingProblem.OTHER_SITE);
        return found;
    }

    /** A day that was chosen in spite of the plan stays, and so does what is late: once its window has passed no day would fit better. */
    private Set<BookingProblem> ofPlan(Has has, VisitWindow asked, boolean otherDay) {
        Set<BookingProblem> found = EnumSet.noneOf(BookingProblem.class);
        boolean ahead = !asked.to().isBefore(today);
        if (otherDay && ahead && !asked.holds(has.slot().at().toLocalDate())) found.add(BookingProblem.ANOTHER_DAY);
        if (has.minutes() < asked.minutes()) found.add(BookingProblem.LONGER);
        if (!asked.rooms().isEmpty()
                && room(has.slot())
                        .filter(r -> !asked.rooms().contains(r.kind()))
                        .isPresent()) found.add(BookingProblem.OTHER_ROOM);
        if (!has.kinds().containsAll(asked.devices())) found.add(BookingProblem.OTHER_DEVICE);
        return found;
    }

    /** What at the clinic itself stands against a visit of this length there, whether or not the slot is taken. */
    public Set<BookingProblem> ofClinic(Slot slot, int minutes) {
        Set<BookingProblem> found = EnumSet.noneOf(BookingProblem.class);
        ofHours(slot, minutes).ifPresent(found::add);
        if (room(slot).isEmpty()) found.add(BookingProblem.ROOM_GONE);
        Set<Long> devices = openings.devices().stream().map(Place::id).collect(Collectors.toSet());
        if (!devices.containsAll(slot.devices())) found.add(BookingProblem.DEVICE_GONE);
        return found;
    }

    private Optional<BookingProblem> ofHours(Slot slot, int minutes) {
        LocalDate day = slot.at().toLocalDate();
        if (openings.closed().contains(day)) return Optional.of(BookingProblem.CLOSED);
        Optional<Worker> therapist = openings.therapists().stream()
                .filter(t -> t.account() == slot.therapist())
                .findFirst();
        if (therapist.isEmpty()) return Optional.of(BookingProblem.LEFT);
        if (therapist.get().absent().stream().anyMatch(days -> days.holds(day)))
            return Optional.of(BookingProblem.AWAY);
        return openings.hours(slot.therapist(), day).stream()
                        .anyMatch(s -> s.covers(slot.at().toLocalTime(), minutes))
                ? Optional.empty()
                : Optional.of(BookingProblem.OTHER_HOURS);
    }

    private Optional<Place> room(Slot slot) {
        return openings.rooms().stream().filter(r -> r.id() == slot.room()).findFirst();
    }
}
