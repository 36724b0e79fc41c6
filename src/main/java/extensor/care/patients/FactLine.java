package extensor.care.patients;

import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A present condition as people read it: what, where, since and until when (the first day it no longer holds), who said so. */
public record FactLine(
        long id,
        String condition,
        String name,
        BodyRegion region,
        Side side,
        LocalDate from,
        LocalDate until,
        String note,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {}
