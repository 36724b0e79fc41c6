package extensor.care.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
    SiteHolidays siteHolidays;

    /** In the order in which the sites were opened. Four statements. */
    public List<SiteInventory> all() {
        Map<Long, Map<Boolean, Set<String>>> kinds = rooms.kinds();
        Map<Long, Long> workers = shifts.workers();
        Map<Long, Set<LocalDate>> closed = siteHolidays.closed();
        return sites.all().stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .map(site -> of(
                        site,
                        kinds.getOrDefault(site.id(), Map.of()),
                        workers.getOrDefault(site.id(), 0L).intValue(),
                        closed.getOrDefault(site.id(), Set.of())))
                .toList();
    }

    private SiteInventory of(Site site, Map<Boolean, Set<String>> kinds, int workers, Set<LocalDate> closed) {
        List<HolidaySheet.HolidayLine> holidays = siteHolidays.lines(site, closed);
        return new SiteInventory(
                site.id(),
                site.name(),
                site.country() != null,
                site.address() != null && site.phone() != null,
                kinds.getOrDefault(true, Set.of()),
                kinds.getOrDefault(false, Set.of()),
                workers,
                holidays.size(),
                (int) holidays.stream().filter(day -> !day.closed()).count(),
                !closed.isEmpty());
    }

    /** How many people treat here. */
    public int therapists() {
        return shifts.therapists().size();
    }
}
