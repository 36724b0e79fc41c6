package extensor.care.patients;

import java.io.Serializable;
import java.time.Instant;

/** Who has or had access to the record, why and for how long. Therapists who took part gave the reason in their own words. */
public record CareLine(String name, CareSource source, String reason, Instant since, Instant until)
        implements Serializable {}
