package extensor.web.clinic;

import extensor.care.clinic.KeepingSites;
import extensor.care.clinic.SiteForm;
import extensor.care.clinic.SiteSheet;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The sites of the clinic: the one named in the address (else the first) to be changed, or a new one. */
@Named
@ViewScoped
public class SitePage implements Serializable {
    private static final String ADD = "new";

    @Inject
    KeepingSites keeping;

    private String id;
    private List<SiteSheet> sites = List.of();
    private SiteSheet site;
    private String name;
    private String zone;
    private String phone;

    public void load() {
        sites = keeping.all();
        if (ADD.equals(id) || sites.isEmpty()) return;
        site = id == null
                ? sites.get(0)
                : sites.stream().filter(s -> s.id() == Id.of(id)).findFirst().orElseThrow(Refusal::notFound);
        name = site.written().name();
        zone = site.written().zone();
        phone = site.written().phone();
    }

    public void save() {
        try {
            SiteForm written = new SiteForm(name, zone, phone);
            long saved = site == null ? keeping.add(written) : site.id();
            if (site != null) keeping.change(saved, site.revision(), written);
            Messages.done(site == null ? "site.added" : "site.saved");
            Redirect.to("/clinic/site?id=" + Id.text(saved));
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    /** What the clock shows at the site, which tells at a glance whether the zone is right. */
    public String getZoneHint() {
        if (site == null) return Messages.text("site.zone-hint-new");
        return Messages.text("site.zone-hint", Formats.longWeekday(site.time()) + ", " + Formats.time(site.time()));
    }

    public boolean isAdding() {
        return site == null;
    }

    public List<String> getZones() {
        return SiteForm.zones();
    }

    public List<SiteSheet> getSites() {
        return sites;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
