package extensor.care.patients;

import java.io.Serializable;
import java.time.Instant;

/** Who has or had the record open to them, why and how long. The reason is the person's own words where they took part. */
public record CareLine(String name, CareSource source, String reason, Instant since, Instant until)
        implements Serializable {}
