package extensor.care.clinic;

import extensor.care.access.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The site at which the caller is at home (decision 0052): the one they chose, else one where they have hours, else the one that was opened first. */
@RequestScoped
public class OwnSite {
    @Inject
    HomeSites homeSites;

    @Inject
    Sites sites;

    @Inject
    Caller caller;

    /** Empty where there is no site at all. At most two statements. */
    public Optional<Long> id() {
        return homeSites.of(caller.account()).or(() -> sites.first().map(Site::id));
    }
}
