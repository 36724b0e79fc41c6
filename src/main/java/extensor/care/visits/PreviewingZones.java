package extensor.care.visits;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.clinic.Site;
import extensor.care.clinic.Sites;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** What another time zone of a site would do, before anybody decides. */
@UseCase
public class PreviewingZones {
    private static final int TOLD = 3;

    @Inject
    Sites sites;

    @Inject
    Visits visits;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** How many visits ahead stay at their times on the wall, the first of them, and what the clock of the site would show now instead of what it shows. */
    public record ZonePreview(int visits, List<LocalDateTime> first, LocalDateTime before, LocalDateTime now)
            implements Serializable {}

    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public ZonePreview preview(long site, ZoneId zone) {
        Site found = sites.site(site);
        auditContext.object("site", site);
        Instant now = clock.instant();
        ZoneShift shift = new ZoneShift(found.zone(), zone, visits.comingAt(site, now), List.of());
        List<Visit> standing = shift.standing();
        return new ZonePreview(
                standing.size(),
                shift.times(standing).stream().limit(TOLD).toList(),
                LocalDateTime.ofInstant(now, found.zone()),
                LocalDateTime.ofInstant(now, zone));
    }
}
