package extensor.care.patients;

import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** An episode as pages and later slices read it. Days of it are counted in the zone of its home site. */
public record EpisodeSheet(
        long id,
        int revision,
        long patient,
        Problem problem,
        String icd,
        String description,
        BodyRegion region,
        Side side,
        Muscle muscle,
        LocalDate onset,
        Mechanism mechanism,
        boolean highEnergy,
        int severity,
        boolean longTerm,
        long site,
        String siteName,
        ZoneId siteZone,
        String sitePhone,
        long therapist,
        String therapistName,
        Instant openedAt,
        Instant closedAt)
        implements Serializable {

    public boolean open() {
        return closedAt == null;
    }

    /** The treatment goes on that day, or ends on it. */
    public boolean treats(LocalDate day) {
        return open() || !LocalDate.ofInstant(closedAt, siteZone).isBefore(day);
    }

    public Stage stage(LocalDate today) {
        return Stage.of(onset, today);
    }
}
