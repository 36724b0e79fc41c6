package extensor.care.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The public holidays ahead of sites, beside the days on which they are closed. */
@ApplicationScoped
class SiteHolidays {
    /** Far enough for the plans that are signed now. */
    private static final int MONTHS = 15;

    @Inject
    Shifts shifts;

    @Inject
    LocalToday days;

    @Inject
    Clock clock;

    /** One statement. */
    HolidaySheet of(Site site) {
        LocalDate today = today(site);
        List<HolidayRegion> regions = PublicHolidays.regions(site.country());
        Set<LocalDate> closed =
                shifts.closedSince(site.id(), today).stream().map(ClosedDay::on).collect(Collectors.toSet());
        return new HolidaySheet(
                site.id(),
                site.name(),
                site.country(),
                regions.stream()
                        .filter(region -> region.code().equals(site.region()))
                        .map(HolidayRegion::name)
                        .findFirst()
                        .orElse(null),
                !regions.isEmpty(),
                PublicHolidays.known(site.country()),
                until(today),
                lines(site, closed));
    }

    /** The closed days ahead of all sites, by site. One statement. */
    Map<Long, Set<LocalDate>> closed() {
        return shifts.closedSince(days.today());
    }

    /** From today on, by the days of the site. */
    List<HolidaySheet.HolidayLine> lines(Site site, Set<LocalDate> closed) {
        LocalDate today = today(site);
        return PublicHolidays.of(site.country(), site.region(), today, until(today)).stream()
                .map(day -> new HolidaySheet.HolidayLine(day.on(), day.name(), closed.contains(day.on())))
                .toList();
    }

    private LocalDate today(Site site) {
        return LocalDate.now(clock.withZone(site.zone()));
    }

    private static LocalDate until(LocalDate today) {
        return today.plusMonths(MONTHS);
    }
}
