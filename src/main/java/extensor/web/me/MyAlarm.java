package extensor.web.me;

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

    private String phone;

    @PostConstruct
    void load() {
        phone = reading.urgent().orElse(null);
    }

    public boolean isRinging() {
        return phone != null;
    }

    /** Whom to call, or empty. */
    public String getPhone() {
        return phone;
    }
}
