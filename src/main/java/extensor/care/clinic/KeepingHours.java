package extensor.care.clinic;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The administrator maintains who works when: weekly hours, days off, and days on which a site is closed. */
@UseCase
public class KeepingHours {
    private static final int FAR = 3;

    @Inject
    Sites sites;

    @Inject
    Shifts shifts;

    @Inject
    AuditContext auditContext;

    @Inject
    LocalToday days;

    @Inject
    Clock clock;

    @Inject
    Event<OpeningsChanged> news;

    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public HoursSheet of(long site) {
        auditContext.object("site", site);
        Site where = sites.site(site);
        LocalDate today = LocalDate.now(clock.withZone(where.zone()));
        LocalDate far = today.plusYears(FAR);
        Map<Long, List<Shift>> weeks = shifts.working(site).entrySet().stream()
                .collect(Collectors.toMap(w -> w.getKey().id(), Map.Entry::getValue));
        Map<Long, List<Absence>> away = shifts.absences(today, far);
        return new HoursSheet(
                site,
                where.name(),
                today,
                shifts.therapists().stream()
                        .map(t -> new HoursSheet.Hours(
                                t.id(),
                                t.name(),
                                Shift.week(weeks.getOrDefault(t.id(), List.of())),
                                away.getOrDefault(t.id(), List.of()).stream()
                                        .map(Absence::line)
                                        .toList()))
                        .toList(),
                shifts.closedSince(site, today).stream().map(ClosedDay::line).toList());
    }

    /** Writes the usual week of a therapist at a site, unless somebody else changed it since it was read. Nobody works at two sites at once. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void week(long account, long site, Map<DayOfWeek, List<TimeRange>> read, WeekForm written) {
        sites.hold();
        auditContext.object("account", therapist(account));
        long here = sites.site(site).id();
        List<Shift> all = shifts.of(account);
        List<Shift> kept = all.stream().filter(s -> s.site() == here).toList();
        if (!Shift.week(kept).equals(read)) throw new Refusal("refusal.stale");
        Map<DayOfWeek, List<TimeRange>> week = written.read();
        Refusals no = new Refusals();
        all.stream().filter(s -> s.site() != here).forEach(s -> no.check(() -> free(s, week)));
        no.refuse();
        kept.forEach(shifts::remove);
        week.forEach((day, spans) -> spans.forEach(span -> shifts.add(new Shift(Id.next(), account, here, day, span))));
        news.fire(OpeningsChanged.since(clock.instant(), sites.site(here)));
    }

    private void free(Shift elsewhere, Map<DayOfWeek, List<TimeRange>> week) {
        DayOfWeek day = elsewhere.weekday();
        if (week.getOrDefault(day, List.of()).stream().anyMatch(elsewhere.span()::overlaps))
            throw Refusal.at(
                    day.name(),
                    "hours.elsewhere",
                    sites.site(elsewhere.site()).name(),
                    WeekForm.text(List.of(elsewhere.span())));
    }

    /** Records that the therapist is away on these days; returns the id of the absence. */
    @AllowedTo(Role.ADMINISTRATOR)
    public long away(long account, LocalDate first, LocalDate last, String reason) {
        sites.hold();
        auditContext.object("account", therapist(account));
        Refusals no = new Refusals();
        no.check(() -> near("first", first));
        no.check(() -> near("last", last));
        no.when(first != null && last != null && last.isBefore(first), "last", "absence.backwards");
        String why = no.read(() -> reason("reason", reason));
        no.refuse();
        if (shifts.absences(first, last).containsKey(account)) throw Refusal.at("first", "absence.overlap");
        Absence absence = new Absence(Id.next(), account, new DateRange(first, last), why);
        shifts.add(absence);
        changed(absence);
        return absence.id();
    }

    /** Deletes the absence. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void notAway(long absence) {
        Absence kept = shifts.absence(absence);
        auditContext.object("account", kept.account());
        shifts.remove(kept);
        changed(kept);
    }

    private void changed(Absence absence) {
        shifts.of(absence.account()).stream()
                .map(Shift::site)
                .distinct()
                .sorted()
                .forEach(site -> news.fire(new OpeningsChanged(
                        site, absence.days().first(), absence.days().last())));
    }

    /** Closes the site on a day; returns the id of the closed day. */
    @AllowedTo(Role.ADMINISTRATOR)
    public long close(long site, LocalDate on, String reason) {
        sites.hold();
        auditContext.object("site", site);
        LocalDate today = LocalDate.now(clock.withZone(sites.site(site).zone()));
        Refusals no = new Refusals();
        no.check(() -> near("closedOn", on));
        no.when(on != null && on.isBefore(today), "closedOn", "closed.past");
        String why = no.read(() -> reason("closedReason", reason));
        no.refuse();
        if (!shifts.closed(site, on, on).isEmpty()) throw Refusal.at("closedOn", "closed.twice");
        ClosedDay day = new ClosedDay(Id.next(), site, on, why);
        shifts.add(day);
        news.fire(new OpeningsChanged(site, on, on));
        return day.id();
    }

    /** Opens the site again. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void open(long closedDay) {
        ClosedDay kept = shifts.closedDay(closedDay);
        auditContext.object("site", kept.site());
        shifts.remove(kept);
        news.fire(new OpeningsChanged(kept.site(), kept.on(), kept.on()));
    }

    private long therapist(long account) {
        if (shifts.therapists().stream().noneMatch(t -> t.id() == account)) throw Refusal.notFound();
        return account;
    }

    private void near(String field, LocalDate day) {
        LocalDate today = days.today();
        if (day == null || day.isBefore(today.minusYears(1)) || day.isAfter(today.plusYears(FAR)))
            throw Refusal.at(field, "hours.day", FAR);
    }

    private static String reason(String field, String written) {
        String reason = TypedText.lineOrNull(written);
        if (TextLimit.HOURS_REASON.exceededBy(reason))
            throw Refusal.at(field, "hours.reason", TextLimit.HOURS_REASON.longest());
        return reason;
    }
}
