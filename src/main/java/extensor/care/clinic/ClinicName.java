package extensor.care.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the clinic is called where no site in particular is meant: as the one that was opened first. */
@RequestScoped
public class ClinicName {
    @Inject
    Sites sites;

    /** Empty where there is no site. */
    public String text() {
        return sites.first().map(Site::name).orElse("");
    }
}
