package extensor.web.patients;

import extensor.care.booking.ReadingAppointments;
import extensor.care.booking.ReadingCancelled;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Id;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The booked visits of a patient, read once a request. */
@Named
@RequestScoped
public class NextVisits {
    @Inject
    ReadingAppointments reading;

    @Inject
    ReadingCancelled seeing;

    private final Map<Long, List<AppointmentLine>> visits = new HashMap<>();
    private final Map<Long, List<AppointmentLine>> calledOff = new HashMap<>();

    /** The visits that lie ahead; the id as it stands in the address. */
    public List<AppointmentLine> of(String patient) {
        return visits.computeIfAbsent(Id.of(patient), reading::next);
    }

    /** The visits that were cancelled because the treatment ended. */
    public List<AppointmentLine> calledOff(String patient) {
        return calledOff.computeIfAbsent(Id.of(patient), seeing::of);
    }
}
