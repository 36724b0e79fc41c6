package extensor.web.clinic;

import extensor.care.clinic.Countries;
import extensor.care.clinic.Country;
import extensor.care.clinic.KeepingSites;
import extensor.care.clinic.SiteForm;
import extensor.care.clinic.SiteSheet;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

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
    private String zoneHint = Messages.text("site.zone-hint-new");
    private final TypedValues typed = new TypedValues();

    public void load() {
        sites = keeping.all();
        if (ADD.equals(id) || sites.isEmpty()) return;
        site = id == null
                ? sites.get(0)
                : sites.stream().filter(s -> s.id() == Id.of(id)).findFirst().orElseThrow(Refusal::notFound);
        typed.put("name", site.written().name());
        typed.put("zone", site.written().zone());
        typed.put("phone", site.written().phone());
        typed.put("country", site.written().country());
        zoneHint = Messages.text("site.zone-hint", Formats.longWeekday(site.time()) + ", " + Formats.time(site.time()));
    }

    public void save() {
        try {
            SiteForm written =
                    new SiteForm(typed.text("name"), typed.text("zone"), typed.text("phone"), typed.text("country"));
            long saved = site == null ? keeping.add(written) : site.id();
            if (site != null) keeping.change(saved, site.revision(), written);
            Messages.done(site == null ? "site.added" : "site.saved");
            Redirect.to("/clinic/site?id=" + Id.text(saved));
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    /** The time at the site, which shows at a glance whether the zone is right. */
    public String getZoneHint() {
        return zoneHint;
    }

    /** Which state of the site is changed; null for a new one. */
    public Integer getRevision() {
        return site == null ? null : site.revision();
    }

    public boolean isAdding() {
        return site == null;
    }

    public List<String> getZones() {
        return SiteForm.zones();
    }

    public List<Country> getCountries() {
        return Countries.all();
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

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
