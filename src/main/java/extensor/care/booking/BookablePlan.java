package extensor.care.booking;

import extensor.care.course.MissedChoice;
import extensor.care.course.SeriesTurns;
import extensor.care.course.VisitWindow;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.Slot;
import extensor.care.visits.Visit;
import extensor.care.visits.VisitState;
import extensor.shared.NamedId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A signed plan as booking knows it: whose it is, at which site its episode is at home, who treats it, and all its visits, with the zones of the sites where they are booked. */
record BookablePlan(
        long plan,
        PatientContact patient,
        NamedId site,
        ZoneId zone,
        NamedId therapist,
        boolean open,
        List<Visit> visits,
        List<AppointmentLine> lines,
        Map<Long, ZoneId> zones) {
    /** Those that have, or had, an appointment, in the order of time. */
    List<Visit> booked() {
        return visits.stream()
                .filter(v -> v.appointment() != null)
                .sorted(Comparator.comparing((Visit v) -> v.appointment().startsAt())
                        .thenComparing(Visit::id))
                .toList();
    }

    /** What a visit that waits is asked for, in the order of the windows. */
    List<Visit> waiting() {
        return visits.stream()
                .filter(Visit::isWaiting)
                .sorted(Comparator.comparing((Visit v) -> asked(v).from())
                        .thenComparing(v -> asked(v).to())
                        .thenComparing(Visit::id))
                .toList();
    }

    /** When these visits have their turn. */
    SeriesTurns turns(List<Visit> waiting, LocalDate today) {
        return SeriesTurns.of(
                asked(), waiting.stream().map(BookablePlan::asked).toList(), today, begun(), choice(today));
    }

    /** Somebody is booked, came, or was missed. */
    private boolean begun() {
        return visits.stream().anyMatch(v -> v.hasDay() && v.state() != VisitState.CANCELLED);
    }

    /** The days on which somebody came for this plan who was not booked. */
    List<LocalDate> walkedIn() {
        return visits.stream()
                .filter(v -> v.walkedInOn() != null && v.isStanding())
                .map(Visit::walkedInOn)
                .toList();
    }

    /**
     * Those of these days on which a visit keeps its place between the others of the plan; where there is no such day, the days between the others, until
     * the last one; and all of them where the others leave no day.
     */
    SlotNeed inOrder(Visit visit, SlotNeed need, LocalDate last) {
        LocalDate after = LocalDate.MIN;
        LocalDate before = last.plusDays(1);
        for (Visit other : booked()) {
            if (!other.isStanding()
                    || other.window().isEmpty()
                    || visit.window().isEmpty()) continue;
            LocalDate day = slot(other).at().toLocalDate();
            int order = asked(other).from().compareTo(asked(visit).from());
            if (order < 0 && day.isAfter(after)) after = day;
            if (order > 0 && day.isBefore(before)) before = day;
        }
        LocalDate from = after.isBefore(need.from()) ? need.from() : after.plusDays(1);
        LocalDate to = before.isAfter(need.to()) ? need.to() : before.minusDays(1);
        if (!from.isAfter(to)) return need.on(from, to);
        return from.isBefore(before) ? need.on(from, before.minusDays(1)) : need;
    }

    /** Those that wait although their window has passed. */
    List<Visit> missed(LocalDate today) {
        return waiting().stream().filter(v -> asked(v).to().isBefore(today)).toList();
    }

    /** What was decided about all that were missed; null where something is not decided yet. */
    MissedChoice choice(LocalDate today) {
        List<MissedChoice> choices =
                missed(today).stream().map(Visit::missedChoice).toList();
        if (choices.contains(MissedChoice.CATCH_UP) && !choices.contains(null)) return MissedChoice.CATCH_UP;
        return choices.isEmpty() || choices.contains(null) ? null : MissedChoice.MOVE_ALONG;
    }

    private List<VisitWindow> asked() {
        return visits.stream().flatMap(v -> v.window().stream()).toList();
    }

    /** The last day on which the plan asks for a visit; null where it asks for none. */
    LocalDate end() {
        return asked().stream().map(VisitWindow::to).max(LocalDate::compareTo).orElse(null);
    }

    private static VisitWindow asked(Visit visit) {
        return visit.window().orElseThrow();
    }

    Slot slot(Visit visit) {
        return visit.appointment().slot(zones.get(visit.appointment().site()));
    }

    /** When it is that time by the clock on the wall of the site of the episode. */
    Instant instant(Slot slot) {
        return slot.instant(zone);
    }
}
