package extensor.care.patients;

import java.io.Serializable;
import java.time.LocalDate;

/** A person in a list of people: identity only, and whether the caller may open the record as it is. */
public record PatientLine(long id, String name, LocalDate birthDate, Age age, String recordNumber, boolean mine)
        implements Serializable {}
