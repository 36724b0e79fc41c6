package extensor.web.patients;

import extensor.care.booking.ReadingVisits;
import extensor.care.booking.SeeingCalledOff;
import extensor.care.booking.VisitLine;
import extensor.shared.Id;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is booked for a patient, on the page of the record: read once a request. */
@Named
@RequestScoped
public class NextVisits {
    @Inject
    ReadingVisits reading;

    @Inject
    SeeingCalledOff seeing;

    private List<VisitLine> visits;
    private List<VisitLine> calledOff;

    /** The visits that lie ahead; the id as it stands in the address. */
    public List<VisitLine> of(String patient) {
        if (visits == null) visits = reading.next(Id.of(patient));
        return visits;
    }

    /** What would still lie ahead, had the treatment not ended. */
    public List<VisitLine> calledOff(String patient) {
        if (calledOff == null) calledOff = seeing.of(Id.of(patient));
        return calledOff;
    }
}
