package extensor.care.clinic;

import extensor.care.accounts.AccessChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Removes a therapist's hours from the openings when the account is disabled, and restores them when it is enabled again. */
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
