package extensor.care.patients;

import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** An episode as pages and later rooms read it. */
public record EpisodeSheet(
        long id,
        int revision,
        long patient,
        Complaint complaint,
        HomeSite site,
        long therapist,
        String therapistName,
        Instant openedAt,
        Instant closedAt)
        implements Serializable {

    /** The zone in which the days of the episode are counted. */
    public ZoneId siteZone() {
        return site.zone();
    }

    public BodyRegion region() {
        return complaint.area().region();
    }

    public Side side() {
        return complaint.area().side();
    }

    public boolean open() {
        return closedAt == null;
    }

    /** The treatment goes on that day, or ends on it. */
    public boolean treats(LocalDate day) {
        return open() || !LocalDate.ofInstant(closedAt, siteZone()).isBefore(day);
    }

    public Stage stage(LocalDate today) {
        return Stage.of(complaint.onset().day(), today);
    }
}
