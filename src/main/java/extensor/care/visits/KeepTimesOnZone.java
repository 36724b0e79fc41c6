package extensor.care.visits;

import extensor.care.clinic.SiteZoneChanged;
import extensor.shared.Formats;
import extensor.shared.ObserverOrder;
import extensor.shared.Refusal;
import extensor.shared.WallClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When a site gets another time zone, the times that were agreed with people stay as they are by the clock on the wall, and what is over stays as it was. Refuses
 * where visits ahead cannot stay.
 */
@ApplicationScoped
public class KeepTimesOnZone {
    private static final int TOLD = 3;

    @Inject
    Visits visits;

    @Inject
    Cells cells;

    @Inject
    Clock clock;

    /** The lock waits for bookings under way at the site and holds back new ones, so that none is made by the old clock and missed here. */
    void zoneChanged(@Observes @Priority(ObserverOrder.VISITS) SiteZoneChanged news) {
        visits.lockSite(news.site());
        Instant now = clock.instant();
        ZoneShift shift = new ZoneShift(
                news.from(), news.to(), visits.comingAt(news.site(), now), visits.comingElsewhere(news.site(), now));
        refuse("site.zone-skips", shift, shift.skipped());
        refuse("site.zone-clashes", shift, shift.clashing());
        visits.settlePast(news.site(), news.from(), now);
        move(shift);
    }

    private static void refuse(String key, ZoneShift shift, List<Visit> visits) {
        if (visits.isEmpty()) return;
        String times = shift.times(visits).stream()
                .limit(TOLD)
                .map(Formats::weekdayTime)
                .collect(Collectors.joining("; "));
        throw Refusal.at("zone", key, visits.size(), times);
    }

    private void move(ZoneShift shift) {
        List<Visit> standing = shift.standing();
        if (!standing.isEmpty()) cells.give(standing);
        for (Visit visit : shift.coming()) {
            LocalDateTime at = shift.at(visit);
            if (!WallClock.isSkipped(at, shift.to())) visit.keepWallClock(shift.from(), shift.to());
        }
        if (!standing.isEmpty()) cells.take(standing);
    }
}
