package extensor.web.clinic;

import extensor.care.clinic.SiteSheet;
import extensor.shared.Id;
import extensor.shared.Refusal;
import java.io.Serializable;
import java.util.List;

/** The site that a page of the clinic is about: the one named in the address, else the first by name. */
public final class SiteChoice implements Serializable {
    private String id;
    private List<SiteSheet> sites = List.of();

    long choose(List<SiteSheet> all) {
        sites = all;
        if (id == null || id.isEmpty()) id = Id.text(all.get(0).id());
        long chosen = Id.of(id);
        if (all.stream().noneMatch(s -> s.id() == chosen)) throw Refusal.notFound();
        return chosen;
    }

    /** The sites to choose from. */
    public List<SiteSheet> getSites() {
        return sites;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
