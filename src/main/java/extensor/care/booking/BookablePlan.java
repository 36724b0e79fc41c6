package extensor.care.booking;

import extensor.care.course.VisitWindow;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.Slot;
import extensor.care.visits.Visit;
import extensor.shared.NamedId;
import extensor.shared.WallClock;
import java.time.Instant;
import java.time.LocalDateTime;
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

    private static VisitWindow asked(Visit visit) {
        return visit.window().orElseThrow();
    }

    Slot slot(Visit visit) {
        return visit.appointment().slot(zones.get(visit.appointment().site()));
    }

    /** When it is that time by the clock on the wall of the site of the episode. */
    Instant instant(LocalDateTime time) {
        return WallClock.instant(time, zone);
    }
}
