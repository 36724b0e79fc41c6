package extensor.care.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the clinic has so far at its sites, read at once. */
@ApplicationScoped
public class Inventories {
    @Inject
    Sites sites;

    @Inject
    Rooms rooms;

    @Inject
    Shifts shifts;

    @Inject
    LocalToday days;

    /** In the order in which the sites were opened. Three statements. */
    public List<SiteInventory> all() {
        Map<Long, Map<Boolean, Set<String>>> kinds = rooms.kinds();
        Map<Long, Long> workers = shifts.workers();
        return sites.all().stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .map(site -> of(
                        site,
                        kinds.getOrDefault(site.id(), Map.of()),
                        workers.getOrDefault(site.id(), 0L).intValue()))
                .toList();
    }

    private static SiteInventory of(Site site, Map<Boolean, Set<String>> kinds, int workers) {
        return new SiteInventory(
                site.id(),
                site.name(),
                site.country() != null,
                site.address() != null && site.phone() != null,
                kinds.getOrDefault(true, Set.of()),
                kinds.getOrDefault(false, Set.of()),
                workers);
    }

    /** How many people treat here. */
    public int therapists() {
        return shifts.therapists().size();
    }

    /** True where some day ahead is closed. */
    public boolean closedAhead() {
        return shifts.closedSince(days.today());
    }
}
