package extensor.care.accounts;

import java.time.Instant;

/** An audit entry as the administrator reads it; never a clinical value. */
public record AuditLine(
        Instant at,
        String who,
        Role role,
        String verb,
        Long patient,
        String subject,
        Outcome outcome,
        String purpose,
        String detail,
        String request,
        String address) {}
