package extensor.care.visits;

import extensor.care.course.Track;
import extensor.shared.Id;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** An appointment in a list: who, when by the clock of its site, with whom, where, with which kinds of device, and how far it has come. With what stands against it, where it still lies ahead. */
public record AppointmentLine(
        long id,
        int revision,
        long site,
        String siteName,
        ZoneId zone,
        long patient,
        String patientName,
        Long plan,
        Track track,
        int ordinal,
        Instant startsAt,
        LocalDateTime at,
        int minutes,
        long therapist,
        String therapistName,
        long room,
        String roomName,
        List<String> devices,
        VisitState state,
        List<BookingProblem> troubles,
        Instant arrivedAt)
        implements Serializable {
    public static AppointmentLine of(
            Visit visit, String siteName, ZoneId zone, String patientName, String therapistName, String roomName) {
        Appointment booked = visit.appointment();
        boolean ahead = visit.isBooked() || visit.state() == VisitState.ARRIVED;
        return new AppointmentLine(
                visit.id(),
                visit.revision(),
                booked.site(),
                siteName,
                zone,
                visit.patient(),
                patientName,
                visit.plan(),
                visit.track(),
                visit.ordinal(),
                booked.startsAt(),
                booked.at(zone),
                booked.minutes(),
                booked.therapist(),
                therapistName,
                booked.room(),
                roomName,
                booked.held().stream().map(HeldDevice::kind).toList(),
                visit.state(),
                ahead ? booked.problems() : List.of(),
                visit.arrivedAt());
    }

    public String key() {
        return Id.text(id);
    }

    public LocalTime from() {
        return at.toLocalTime();
    }

    public LocalTime until() {
        return from().plusMinutes(minutes);
    }

    /** It cannot stay as it is. */
    public boolean troubled() {
        return !troubles.isEmpty();
    }

    /** Its day is none that the plan asks for, and nobody has said yet that it stays. */
    public boolean onOtherDay() {
        return troubles.contains(BookingProblem.ANOTHER_DAY);
    }

    /** It cannot take place as it is: somebody has to find another place for it. */
    public boolean prevented() {
        return troubles.stream().anyMatch(BookingProblem::prevents);
    }

    public boolean movable() {
        return state == VisitState.BOOKED;
    }
}
