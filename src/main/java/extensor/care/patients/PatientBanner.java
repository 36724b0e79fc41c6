package extensor.care.patients;

import java.io.Serializable;
import java.time.LocalDate;

/** Who the record is about, as it stands above every page of the record. */
public record PatientBanner(long id, String name, LocalDate birthDate, Sex sex, String recordNumber)
        implements Serializable {
    public Age age(LocalDate today) {
        return Age.on(today, birthDate);
    }
}
