package extensor.web.patients;

import extensor.care.booking.ReadingAppointments;
import extensor.care.booking.ReadingCancelled;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Id;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The booked visits of a patient, read once a request. */
@Named
@RequestScoped
public class NextVisits {
    @Inject
    ReadingAppointments reading;

    @Inject
    ReadingCancelled seeing;

    private List<AppointmentLine> visits;
    private List<AppointmentLine> calledOff;

    /** The visits that lie ahead; the id as it stands in the address. */
    public List<AppointmentLine> of(String patient) {
        if (visits == null) visits = reading.next(Id.of(patient));
        return visits;
    }

    /** The visits that were cancelled because the treatment ended. */
    public List<AppointmentLine> calledOff(String patient) {
        if (calledOff == null) calledOff = seeing.of(Id.of(patient));
        return calledOff;
    }
}
