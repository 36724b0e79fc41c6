package extensor.care.clinic;

import extensor.care.accounts.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads in one go when a site is open, who works there, and what it has. Courses and bookings are worked out from this. */
@ApplicationScoped
public class Timetable {
    @Inject
    Sites sites;

    @Inject
    Rooms rooms;

    @Inject
    Shifts shifts;

    /** The days from `from` to `until`, both included. Five statements, however many days. */
    public Openings of(long site, LocalDate from, LocalDate until) {
        Map<Boolean, List<Place>> places = rooms.places(site);
        return of(site, from, until, places.get(true), places.get(false));
    }

    /** The same without rooms and devices. Four statements. */
    public Openings hours(long site, LocalDate from, LocalDate until) {
        return of(site, from, until, List.of(), List.of());
    }

    private Openings of(long site, LocalDate from, LocalDate until, List<Place> rooms, List<Place> devices) {
        Site where = sites.shown(site);
        Map<Long, List<Absence>> away = shifts.absences(from, until);
        return new Openings(
                site,
                where.name(),
                where.zone(),
                from,
                until,
                shifts.closed(site, from, until).stream().map(ClosedDay::on).collect(Collectors.toUnmodifiableSet()),
                shifts.working(site).entrySet().stream()
                        .map(w -> worker(
                                w.getKey(),
                                w.getValue(),
                                away.getOrDefault(w.getKey().id(), List.of())))
                        .toList(),
                rooms,
                devices);
    }

    private static Worker worker(Account account, List<Shift> shifts, List<Absence> away) {
        return new Worker(
                account.id(),
                account.name(),
                Shift.week(shifts),
                away.stream().map(Absence::days).toList());
    }
}
