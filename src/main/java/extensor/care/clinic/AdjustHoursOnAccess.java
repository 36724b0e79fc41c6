package extensor.care.clinic;

import extensor.care.accounts.AccessChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Whose account is disabled works no hours any more, wherever they had some; and does again once it is enabled. */
@ApplicationScoped
public class AdjustHoursOnAccess {
    @Inject
    Shifts shifts;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    @Inject
    Event<OpeningsChanged> news;

    void changed(@Observes AccessChanged access) {
        shifts.of(access.account()).stream()
                .map(Shift::site)
                .distinct()
                .sorted()
                .forEach(site -> news.fire(OpeningsChanged.since(clock.instant(), sites.site(site))));
    }
}
