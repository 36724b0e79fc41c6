package extensor.care.booking;

import extensor.care.course.Visit;
import extensor.care.course.VisitWindow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A signed plan as booking knows it: whose it is, at which site its episode is at home, who treats it, and all its appointments, with the zones of their sites. */
record BookablePlan(
        long plan,
        long patient,
        String patientName,
        String phone,
        long site,
        String siteName,
        ZoneId zone,
        long therapist,
        String therapistName,
        boolean open,
        List<Appointment> appointments,
        List<AppointmentLine> lines,
        Map<Long, ZoneId> zones) {
    /** What the plan asks of an appointment, given its visits; nothing where it has no such visit. A visit that was kept when the treatment ended is asked for still. */
    Optional<VisitWindow> asked(Appointment appointment, List<Visit> visits) {
        return appointment.among(visits).map(Visit::expected);
    }

    /** An appointment that was booked before the treatment moved is at the site where it was booked. */
    ZoneId zone(Appointment appointment) {
        return zones.get(appointment.site());
    }

    Slot slot(Appointment appointment) {
        return appointment.slot(zone(appointment));
    }

    /** When it is that time by the clock on the wall of the site of the episode. */
    Instant instant(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }
}
