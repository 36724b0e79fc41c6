package extensor.care.clinic;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The administrator sees the public holidays ahead of a site and closes it on all or some of them. They are proposals: no site is closed on one by itself. */
@UseCase
public class ClosingHolidays {
    @Inject
    Sites sites;

    @Inject
    SiteHolidays siteHolidays;

    @Inject
    Shifts shifts;

    @Inject
    AuditContext auditContext;

    @Inject
    Event<OpeningsChanged> news;

    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public HolidaySheet of(long site) {
        auditContext.object("site", site);
        return siteHolidays.of(sites.shown(site));
    }

    /** Closes the site on these of its public holidays. Where it is closed already, it stays so. Returns the ids of the new closed days. */
    @AllowedTo(Role.ADMINISTRATOR)
    public List<Long> close(long site, Set<LocalDate> days) {
        sites.hold();
        auditContext.object("site", site);
        HolidaySheet sheet = siteHolidays.of(sites.site(site));
        List<HolidaySheet.HolidayLine> chosen =
                sheet.days().stream().filter(day -> days.contains(day.on())).toList();
        if (days.isEmpty()) throw Refusal.at("days", "holidays.choose");
        if (chosen.size() < days.size()) throw new Refusal("refusal.stale");
        List<ClosedDay> closed = chosen.stream()
                .filter(day -> !day.closed())
                .map(day -> new ClosedDay(Id.next(), site, day.on(), day.name()))
                .toList();
        closed.forEach(shifts::add);
        tell(site, closed.stream().map(ClosedDay::on).toList());
        return closed.stream().map(ClosedDay::id).toList();
    }

    /** Opens the site again on these closed days; one that somebody else has removed meanwhile is no reason to keep the others. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void reopen(long site, List<Long> closedDays) {
        sites.hold();
        auditContext.object("site", sites.site(site).id());
        List<LocalDate> opened = new ArrayList<>();
        for (ClosedDay day : shifts.closed(site, closedDays)) {
            shifts.remove(day);
            opened.add(day.on());
        }
        tell(site, opened);
    }

    private void tell(long site, List<LocalDate> days) {
        if (days.isEmpty()) return;
        news.fire(new OpeningsChanged(
                site,
                days.stream().min(Comparator.naturalOrder()).orElseThrow(),
                days.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }
}
