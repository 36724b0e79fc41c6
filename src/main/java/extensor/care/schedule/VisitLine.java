package extensor.care.schedule;

import extensor.care.course.Track;
import extensor.shared.Id;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** An appointment in a list: who, when by the clock of its site, with whom, where, with which kinds of device, and how far it has come. `misplaced` where a new version of the plan asks for another day. */
public record VisitLine(
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
        AppointmentState state,
        boolean misplaced,
        Instant arrivedAt)
        implements Serializable {
    public String key() {
        return Id.text(id);
    }

    public LocalTime from() {
        return at.toLocalTime();
    }

    public LocalTime until() {
        return from().plusMinutes(minutes);
    }

    public boolean movable() {
        return state == AppointmentState.BOOKED;
    }
}
