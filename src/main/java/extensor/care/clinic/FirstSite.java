package extensor.care.clinic;

import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives a new installation its first site, since every episode has a home site; the administrator fills in the rest. */
@ApplicationScoped
public class FirstSite {
    private static final String NAME = "Clinic";

    @Inject
    Sites sites;

    @Inject
    @ConfigProperty(name = "extensor.site.zone", defaultValue = "Etc/UTC")
    String zone;

    /** Opens a site where there is none. */
    @Transactional
    public void open() {
        if (!sites.all().isEmpty()) return;
        if (!SiteForm.zones().contains(zone.strip()))
            throw new IllegalStateException("extensor.site.zone is not a time zone such as Europe/Zurich: " + zone);
        sites.add(new Site(Id.next(), new SiteForm(NAME, zone.strip(), null, null, null, null), null));
    }
}
