package extensor.care.patients;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/** Who the record is about, as it stands above every page of the record. */
public record PatientBanner(long id, String name, LocalDate birthDate, Sex sex, String recordNumber)
        implements Serializable {
    /** Age in full years. */
    public int age(LocalDate today) {
        return age(birthDate, today);
    }

    static int age(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears();
    }
}
