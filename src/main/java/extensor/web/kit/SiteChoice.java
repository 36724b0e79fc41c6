package extensor.web.kit;

import extensor.shared.Id;
import extensor.shared.Refusal;
import java.io.Serializable;
import java.util.List;

/** The site that a page is about: the one named in the address, else the first. */
public final class SiteChoice implements Serializable {
    /** A site to choose. */
    public record SiteOption(long id, String name) implements Serializable {
        public String key() {
            return Id.text(id);
        }
    }

    private String id;
    private List<SiteChoice.SiteOption> sites = List.of();

    /** Which of these it is; there is at least one. */
    public long choose(List<SiteChoice.SiteOption> all) {
        sites = all;
        if (id == null || id.isEmpty()) id = all.get(0).key();
        long chosen = Id.of(id);
        if (all.stream().noneMatch(s -> s.id() == chosen)) throw Refusal.notFound();
        return chosen;
    }

    public List<SiteChoice.SiteOption> getSites() {
        return sites;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
