package extensor.care.booking;

import extensor.care.clinic.Openings;
import extensor.care.clinic.Timetable;
import extensor.care.course.SeriesTurns;
import extensor.care.course.VisitWindow;
import extensor.care.visits.Cells;
import extensor.care.visits.Slot;
import extensor.care.visits.TakenCells;
import extensor.care.visits.Visit;
import extensor.care.visits.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads opening hours and taken times, and asks {@link SlotSearch} for the times of a whole plan or of one appointment. */
@ApplicationScoped
class SlotOffers {
    /** How far beyond its window a visit is looked after, in days. */
    static final int BEYOND = 14;

    private static final int CHOICE = 8;

    @Inject
    Timetable timetable;

    @Inject
    Cells cells;

    @Inject
    BookingAccess bookingAccess;

    @Inject
    Clock clock;

    /** A day at the site, and how its clock stands. */
    private LocalDateTime now(ZoneId zone) {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    /** What is open and free for this plan on these days, at the site of its episode. */
    FreeTimes free(BookablePlan context, LocalDate from, LocalDate until) {
        return free(context.site().id(), context, from, until, null);
    }

    /** The same on one day at any site, as if this appointment were not there. */
    FreeTimes around(long site, LocalDate day, BookablePlan context, long appointment) {
        return free(site, context, day, day, appointment);
    }

    /** One appointment may be left out (null: none). */
    private FreeTimes free(long site, BookablePlan context, LocalDate from, LocalDate until, Long but) {
        Openings openings = timetable.of(site, from, until);
        Instant first = from.atStartOfDay(openings.zone()).toInstant();
        Instant last = until.plusDays(1).atStartOfDay(openings.zone()).toInstant();
        long patient = context.patient().id();
        TakenCells taken = cells.taken(openings, patient, first, last, but);
        return new FreeTimes(openings, taken, clock.instant(), patient);
    }

    /** What was chosen stays where it still can be had. */
    Offer offer(BookablePlan context, SlotWish wish, List<ChosenSlot> chosen) {
        LocalDate today = now(context.zone()).toLocalDate();
        List<Visit> waiting = context.open() ? context.waiting() : List.of();
        SeriesTurns turns = context.turns(waiting, today);
        FreeTimes free = free(context, today, turns.last(today).plusDays(BEYOND));
        SlotSearch search = new SlotSearch(free, wish, series(context));
        boolean asked = turns.undecided() > 0 && bookingAccess.isAskedAboutMissed(context);
        List<OfferLine> lines = OfferLines.of(search, waiting, turns, today, chosen);
        return new Offer(
                context.plan(),
                context.patient(),
                context.site(),
                context.zone(),
                today,
                context.therapist(),
                search.therapists(),
                lines,
                context.lines().stream()
                        .filter(l -> l.state() != VisitState.CANCELLED && l.state() != VisitState.NO_SHOW)
                        .toList(),
                MissedVisits.of(context, turns, today, asked, lines));
    }

    /** What is booked of a plan: days that have passed are taken, and those ahead set the rhythm. */
    private Series series(BookablePlan context) {
        Series series = Series.of(context.therapist().id());
        for (LocalDate day : context.walkedIn()) series = series.on(day);
        for (Visit visit : context.booked()) {
            if (!visit.isStanding()) continue;
            LocalDateTime at = context.slot(visit).at();
            boolean past = visit.appointment().startsAt().isBefore(clock.instant());
            series = (past ? series : series.inRhythm(at)).on(at.toLocalDate(), spacing(visit));
        }
        return series;
    }

    /**
     * Where an appointment could go as is wished, near to where it is: within its window where that lies ahead, between the visits before and after it, else
     * within the next days.
     */
    List<SlotLine> elsewhere(BookablePlan context, Visit visit, SlotNeed need, SlotWish wish) {
        LocalDate today = now(context.zone()).toLocalDate();
        LocalDate from = need.to().isBefore(today) || need.from().isBefore(today) ? today : need.from();
        LocalDate to = need.to().isBefore(today) ? today.plusDays(BEYOND) : need.to();
        FreeTimes free = free(context.site().id(), context, from, to.plusDays(BEYOND), visit.id());
        SlotSearch search = new SlotSearch(free, wish, besides(context, visit));
        SlotNeed inOrder = context.inOrder(visit, need.on(from, to), to.plusDays(BEYOND));
        List<Slot> found = new ArrayList<>(wished(search.best(inOrder, CHOICE), wish, need));
        if (found.size() < CHOICE) {
            List<Slot> later = search.best(need.on(to.plusDays(1), to.plusDays(BEYOND)), CHOICE - found.size());
            found.addAll(wished(later, wish, need));
        }
        return found.stream()
                .distinct()
                .map(s -> search.line(s, need))
                .filter(line -> !stays(visit, line, context))
                .toList();
    }

    /** The other visits of its plan, and where this one is. */
    private static Series besides(BookablePlan context, Visit visit) {
        Series series = Series.of(context.therapist().id());
        for (Visit other : context.booked())
            if (other.isStanding() && other.id() != visit.id())
                series = series.inRhythm(context.slot(other).at())
                        .on(context.slot(other).at().toLocalDate(), spacing(other));
        return series.spaced(spacing(visit)).near(context.slot(visit));
    }

    /** One that the plan does not ask for may be next to any other. */
    private static int spacing(Visit visit) {
        return visit.window().map(VisitWindow::spacing).orElse(1);
    }

    /** What is free where an appointment is to go, and which days the other visits of its plan have. */
    SlotSearch around(BookablePlan context, LocalDate day, Visit visit) {
        FreeTimes free = around(context.site().id(), day, context, visit.id());
        return new SlotSearch(free, SlotWish.NONE, besides(context, visit));
    }

    private static List<Slot> wished(List<Slot> all, SlotWish wish, SlotNeed need) {
        return all.stream().filter(s -> wish.met(s, need.minutes())).toList();
    }

    /** It would be where it is and have no more than it has. */
    private static boolean stays(Visit visit, SlotLine line, BookablePlan context) {
        Slot now = context.slot(visit);
        return line.slot().at().equals(now.at())
                && line.slot().second() == now.second()
                && line.slot().therapist() == now.therapist()
                && line.slot().room() == now.room()
                && line.minutes() <= visit.appointment().minutes()
                && visit.appointment().kinds().containsAll(line.devices());
    }
}
