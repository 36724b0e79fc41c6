package extensor.web.patients;

import extensor.care.patients.Alarm;
import extensor.care.patients.ReadingRecords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The alarms of a patient, for pages without the record; read once a request. */
@Named
@RequestScoped
public class PatientAlarms {
    @Inject
    ReadingRecords reading;

    private List<Alarm> alarms;

    public List<Alarm> of(long patient) {
        if (alarms == null) alarms = reading.alarms(patient);
        return alarms;
    }
}
