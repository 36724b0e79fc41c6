package extensor.care.clinic;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** The administrator maintains the sites: name, country, time zone, telephone. */
@UseCase
public class KeepingSites {
    @Inject
    Sites sites;

    @Inject
    ClinicSign clinicSign;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    @Inject
    Event<SiteZoneChanged> zones;

    @Inject
    Event<OpeningsChanged> news;

    /** All of them by name. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public List<SiteSheet> all() {
        return sites.all().stream().map(site -> site.sheet(clock.instant())).toList();
    }

    /** Adds a site and gives its id. The same request again (a second press, a lost answer) adds no other; with other words it is refused. */
    @AllowedTo(Role.ADMINISTRATOR)
    public long add(SiteForm written, String request) {
        written.check();
        Site site = sites.added(RequestKey.checked(request)).orElseGet(() -> newSite(written, request));
        auditContext.object("site", site.id());
        if (!site.written().equals(written)) throw new Refusal("site.added-already");
        return site.id();
    }

    private Site newSite(SiteForm written, String request) {
        Site site = new Site(Id.next(), written, request);
        sites.add(site);
        clinicSign.forget();
        return site;
    }

    /** Rewrites a site, unless somebody else changed it since the revision was read. Visits ahead keep their times by the clock on the wall. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void change(long id, int revision, SiteForm written) {
        Site site = sites.site(id);
        auditContext.object("site", id);
        if (site.revision() != revision) throw new Refusal("refusal.stale");
        written.check();
        ZoneId before = site.zone();
        site.write(written);
        clinicSign.forget();
        if (site.zone().getRules().equals(before.getRules())) return;
        zones.fire(new SiteZoneChanged(id, before, site.zone()));
        news.fire(OpeningsChanged.since(clock.instant(), site));
    }
}
