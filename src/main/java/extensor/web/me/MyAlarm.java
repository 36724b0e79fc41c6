package extensor.web.me;

import extensor.care.patients.CallNumbers;
import extensor.care.patients.ReadingRecords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the patient must be seen by a doctor at once, whatever the plan holds. */
@Named
@RequestScoped
public class MyAlarm {
    @Inject
    ReadingRecords reading;

    private CallNumbers numbers;

    @PostConstruct
    void load() {
        numbers = reading.urgent().orElse(null);
    }

    public boolean isRinging() {
        return numbers != null;
    }

    /** Whom to call, or null. */
    public String getPhone() {
        return numbers.phone();
    }

    /** The number for emergencies, or null. */
    public String getEmergency() {
        return numbers.emergency();
    }
}
