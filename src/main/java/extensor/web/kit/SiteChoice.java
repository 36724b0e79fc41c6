package extensor.web.kit;

import extensor.shared.Id;
import extensor.shared.Refusal;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The site that a page is about: the one named in the address, else the one chosen last, else the own one. */
public final class SiteChoice implements Serializable {
    /** A site to choose. */
    public record SiteOption(long id, String name) implements Serializable {
        public String key() {
            return Id.text(id);
        }
    }

    private String id;
    private String name;
    private boolean own;
    private List<SiteChoice.SiteOption> sites = List.of();

    /** Which of these it is; there is at least one. */
    public long choose(Stream<SiteChoice.SiteOption> options, SiteMemory memory) {
        List<SiteChoice.SiteOption> all = options.toList();
        sites = all;
        List<Long> ids = all.stream().map(SiteOption::id).toList();
        boolean named = id != null && !id.isEmpty();
        long chosen = named ? Id.of(id) : memory.first(ids);
        name = all.stream()
                .filter(site -> site.id() == chosen)
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .name();
        id = Id.text(chosen);
        if (named && all.size() > 1) memory.keep(chosen);
        own = memory.own(ids) == chosen;
        return chosen;
    }

    void settled() {
        own = true;
    }

    /** The chosen one is where the person begins. */
    public boolean isOwn() {
        return own;
    }

    public String getName() {
        return name;
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
