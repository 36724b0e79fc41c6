package extensor.web.clinic;

import extensor.care.clinic.KeepingSites;
import extensor.care.clinic.SiteForm;
import extensor.care.clinic.SiteSheet;
import extensor.care.visits.PreviewingZones;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.SiteMemory;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sites of the clinic: the one named in the address (else the own one) to be changed, or a new one. */
@Named
@ViewScoped
public class SitePage implements Serializable {
    @Inject
    KeepingSites keeping;

    @Inject
    PreviewingZones previewing;

    @Inject
    SiteMemory siteMemory;

    private final String request = RequestKey.key();
    private String id;
    private List<SiteSheet> sites = List.of();
    private SiteSheet site;
    private String zoneHint = Messages.text("site.zone-hint-new");
    private PreviewingZones.ZonePreview preview;
    private String asked;
    private String first;
    private final TypedValues typed = new TypedValues();
    private final SiteCountry country = new SiteCountry(typed);

    public void load() {
        sites = keeping.all();
        if ("new".equals(id) || sites.isEmpty()) return;
        long shown =
                id == null ? siteMemory.first(sites.stream().map(SiteSheet::id).toList()) : Id.of(id);
        site = sites.stream().filter(s -> s.id() == shown).findFirst().orElseThrow(Refusal::notFound);
        typed.put("name", site.written().name());
        typed.put("zone", site.written().zone());
        typed.put("phone", site.written().phone());
        typed.put("country", site.written().country());
        typed.put("address", site.written().address());
        typed.put("region", site.written().region());
        zoneHint = Messages.text("site.zone-hint", Formats.longWeekday(site.time()) + ", " + Formats.time(site.time()));
        country.show(sites.stream().allMatch(other -> site.id() <= other.id()));
    }

    public void save() {
        try {
            SiteForm written = new SiteForm(
                    typed.text("name"),
                    typed.text("zone"),
                    typed.text("phone"),
                    typed.text("country"),
                    typed.text("address"),
                    typed.text("region"));
            if (asks(written)) return;
            long saved = site == null ? keeping.add(written, request) : site.id();
            if (site != null) keeping.change(saved, site.revision(), written);
            Messages.done(site == null ? "site.added" : "site.saved");
            Redirect.to("/clinic/site?id=" + Id.text(saved));
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    /** True where visits lie ahead and nobody has said yet that the site gets this zone. */
    private boolean asks(SiteForm written) {
        boolean changes =
                site != null && !site.written().zone().equals(written.zone()) && ZoneChoice.known(written.zone());
        boolean answered = preview != null && written.zone().equals(asked);
        preview = null;
        if (!changes || answered) return false;
        PreviewingZones.ZonePreview found = previewing.preview(site.id(), ZoneId.of(written.zone()));
        if (found.visits() == 0) return false;
        preview = found;
        first = found.first().stream().map(Formats::weekdayTime).collect(Collectors.joining("; "));
        asked = written.zone();
        return true;
    }

    /** The zone stays; what else was typed stays, too. */
    public void keepZone() {
        preview = null;
        typed.put("zone", site.written().zone());
    }

    /** What the chosen zone would do, to be confirmed; null where nothing is asked. */
    public PreviewingZones.ZonePreview getPreview() {
        return preview;
    }

    /** The first of the visits that stay at their times. */
    public String getFirst() {
        return first;
    }

    public String zoneName(String zone) {
        return ZoneChoice.name(zone);
    }

    /** The time at the site, which shows at a glance whether the zone is right. */
    public String getZoneHint() {
        return zoneHint;
    }

    /** Which state of the site is changed; null for a new one. */
    public Integer getRevision() {
        return site == null ? null : site.revision();
    }

    public String getKey() {
        return site == null ? null : Id.text(site.id());
    }

    public boolean isAdding() {
        return site == null;
    }

    public SiteCountry getCountry() {
        return country;
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
