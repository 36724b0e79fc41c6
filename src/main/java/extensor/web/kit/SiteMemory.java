package extensor.web.kit;

import extensor.care.clinic.ChoosingSite;
import extensor.care.clinic.OwnSite;
import extensor.shared.Id;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which site a page begins with where its address names none: the one chosen last in this session, else the own one. */
@Named
@RequestScoped
public class SiteMemory {
    private static final String CHOSEN = "extensor.site";
    private static final String OWN = "extensor.own-site";

    @Inject
    OwnSite ownSite;

    @Inject
    ChoosingSite choosing;

    @Inject
    HttpServletRequest request;

    /** The other pages begin with it too. */
    void keep(long site) {
        request.getSession().setAttribute(CHOSEN, site);
    }

    /** One of these, of which there is at least one. */
    public long first(List<Long> all) {
        Object chosen = request.getSession().getAttribute(CHOSEN);
        return chosen instanceof Long site && all.contains(site) ? site : own(all);
    }

    /** Where nobody has to choose, nothing is read; else once in a session. */
    long own(List<Long> all) {
        if (all.size() == 1) return all.get(0);
        Object known = request.getSession().getAttribute(OWN);
        if (known instanceof Long site && all.contains(site)) return site;
        long site = ownSite.id().filter(all::contains).orElse(all.get(0));
        request.getSession().setAttribute(OWN, site);
        return site;
    }

    /** The person begins here from now on. */
    public void settle(SiteChoice choice) {
        long site = Id.of(choice.getId());
        choosing.settle(site);
        request.getSession().setAttribute(OWN, site);
        choice.settled();
        Messages.done("site.settled", choice.getName());
    }
}
