package extensor.care.booking;

import extensor.care.clinic.Openings;
import extensor.care.clinic.Timetable;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what is open and what is taken, and asks {@link SlotSearch} for the times of a whole plan or of one appointment. */
@ApplicationScoped
class SlotOffers {
    /** How far beyond its window a visit is looked after, in days. */
    private static final int BEYOND = 14;

    private static final int ALTERNATIVES = 3;
    private static final int CHOICE = 8;

    @Inject
    Timetable timetable;

    @Inject
    Cells cells;

    @Inject
    Clock clock;

    /** A day at the site, and how its clock stands. */
    private LocalDateTime now(ZoneId zone) {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    /** What is open and taken for this plan on these days at the site of its episode; one appointment may be left out of account. */
    SlotSearch slots(BookablePlan context, LocalDate from, LocalDate until, SlotWish wish, Long but) {
        return slots(context.site(), context, from, until, wish, but);
    }

    /** What is open and taken on the day of this place, at its site, whoever is or was there of this appointment. */
    SlotSearch around(long site, LocalDate day, BookablePlan context, long appointment) {
        return slots(site, context, day, day, SlotWish.NONE, appointment);
    }

    private SlotSearch slots(
            long site, BookablePlan context, LocalDate from, LocalDate until, SlotWish wish, Long but) {
        Openings openings = timetable.of(site, from, until);
        Instant first = from.atStartOfDay(openings.zone()).toInstant();
        Instant last = until.plusDays(1).atStartOfDay(openings.zone()).toInstant();
        TakenCells occupied = cells.taken(openings, context.patient(), first, last, but);
        return new SlotSearch(openings, occupied, now(openings.zone()), wish, context.patient(), context.therapist());
    }

    /** What was chosen stays where it still can be had. */
    Offer offer(BookablePlan context, SlotWish wish, List<ChosenSlot> chosen) {
        LocalDate today = now(context.zone()).toLocalDate();
        List<Visit> waiting = context.open() ? context.waiting() : List.of();
        LocalDate last = waiting.stream()
                .map(v -> window(v).to())
                .max(LocalDate::compareTo)
                .filter(today::isBefore)
                .orElse(today)
                .plusDays(BEYOND);
        SlotSearch slots = slots(context, today, last, wish, null);
        context.booked().stream().filter(Visit::isStanding).forEach(v -> {
            LocalDateTime at = context.slot(v).at();
            slots.on(at.toLocalDate());
            if (!v.appointment().startsAt().isBefore(clock.instant())) slots.rhythm(at);
        });
        List<OfferLine> lines = lines(slots, waiting, today, chosen);
        return new Offer(
                context.plan(),
                context.patient(),
                context.patientName(),
                context.phone(),
                context.site(),
                context.siteName(),
                context.zone(),
                today,
                context.therapist(),
                context.therapistName(),
                slots.therapists(),
                lines,
                context.lines().stream()
                        .filter(l -> l.state() != VisitState.CANCELLED && l.state() != VisitState.NO_SHOW)
                        .toList());
    }

    /** What is overdue comes first and one after the other, a day each. */
    private static List<OfferLine> lines(
            SlotSearch slots, List<Visit> waiting, LocalDate today, List<ChosenSlot> chosen) {
        Map<Long, Slot> kept = kept(slots, waiting, chosen);
        Set<Long> wanted = chosen.stream().map(ChosenSlot::visit).collect(Collectors.toSet());
        List<OfferLine> lines = new ArrayList<>();
        LocalDate next = today;
        for (Visit visit : waiting) {
            Slot stays = kept.get(visit.id());
            boolean lost = stays == null && wanted.contains(visit.id());
            OfferLine line = line(slots, visit, today, next, stays, lost);
            lines.add(line);
            if (line.late() && line.proposed() != null)
                next = line.proposed().on().plusDays(1);
        }
        return lines;
    }

    private static Map<Long, Slot> kept(SlotSearch slots, List<Visit> waiting, List<ChosenSlot> chosen) {
        Map<Long, SlotNeed> needs = waiting.stream().collect(Collectors.toMap(Visit::id, v -> SlotNeed.of(window(v))));
        Map<Long, Slot> kept = new HashMap<>();
        for (ChosenSlot c : chosen) {
            SlotNeed need = needs.get(c.visit());
            if (need == null || slots.against(need, c.slot()) != null) continue;
            slots.keep(c.slot(), need.minutes());
            kept.put(c.visit(), c.slot());
        }
        return kept;
    }

    private static OfferLine line(
            SlotSearch slots, Visit visit, LocalDate today, LocalDate next, Slot kept, boolean lost) {
        VisitWindow e = window(visit);
        SlotNeed need = SlotNeed.of(e);
        boolean late = e.to().isBefore(today);
        List<Slot> found = late ? overdue(slots, need, today, next) : slots.best(need, ALTERNATIVES + 1);
        boolean free = hasDay(slots, found);
        boolean met = free || kept != null && need.holds(kept.at().toLocalDate());
        NoSlotReason obstacle = met ? NoSlotReason.NONE : found.isEmpty() ? slots.obstacle(need) : NoSlotReason.NO_DAY;
        List<Slot> all = new ArrayList<>(free ? found : others(slots, found, beyond(need, today)));
        Slot proposed = kept != null ? kept : free ? all.remove(0) : null;
        if (kept != null) slots.rhythm(kept.at());
        else if (proposed != null) slots.take(proposed, need.minutes());
        return new OfferLine(
                visit.id(),
                e.track(),
                e.ordinal(),
                e.from(),
                e.to(),
                e.minutes(),
                late,
                lost,
                proposed == null ? null : slots.line(proposed, need, proposed),
                all.stream()
                        .limit(ALTERNATIVES)
                        .map(s -> slots.line(s, need, proposed))
                        .toList(),
                obstacle);
    }

    /** The best comes first, and is on a day without another visit of the plan where there is such a day. */
    private static boolean hasDay(SlotSearch slots, List<Slot> found) {
        return !found.isEmpty() && !slots.shared(found.get(0).at().toLocalDate(), null);
    }

    /** Where nothing is proposed: times beyond the window, and the best one on a day that has another visit. */
    private static List<Slot> others(SlotSearch slots, List<Slot> shared, SlotNeed beyond) {
        Stream<Slot> one = shared.stream().limit(1);
        return Stream.concat(slots.best(beyond, ALTERNATIVES - Math.min(1, shared.size())).stream(), one)
                .distinct()
                .toList();
    }

    private static List<Slot> overdue(SlotSearch slots, SlotNeed need, LocalDate today, LocalDate next) {
        LocalDate last = today.plusDays(BEYOND);
        List<Slot> found = slots.soonest(need.on(next, last), ALTERNATIVES + 1);
        return !hasDay(slots, found) ? slots.soonest(need.on(today, last), ALTERNATIVES + 1) : found;
    }

    private static SlotNeed beyond(SlotNeed need, LocalDate today) {
        LocalDate from = need.to().isBefore(today) ? today : need.to().plusDays(1);
        return need.on(from, from.plusDays(BEYOND - 1));
    }

    /** Where an appointment could go as is wished, near to where it is: within its window where that lies ahead, else within the next days. */
    List<SlotLine> elsewhere(BookablePlan context, Visit visit, SlotNeed need, SlotWish wish) {
        LocalDate today = now(context.zone()).toLocalDate();
        LocalDate from = need.to().isBefore(today) || need.from().isBefore(today) ? today : need.from();
        LocalDate to = need.to().isBefore(today) ? today.plusDays(BEYOND) : need.to();
        SlotSearch slots = slots(context, from, to.plusDays(BEYOND), wish, visit.id());
        besides(slots, context, visit);
        slots.near(context.slot(visit));
        List<Slot> found = new ArrayList<>(wished(slots.best(need.on(from, to), CHOICE), wish, need));
        if (found.size() < CHOICE) {
            List<Slot> later = slots.best(need.on(to.plusDays(1), to.plusDays(BEYOND)), CHOICE - found.size());
            found.addAll(wished(later, wish, need));
        }
        return found.stream()
                .map(s -> slots.line(s, need, null))
                .filter(line -> !stays(visit, line, context))
                .toList();
    }

    /** Tells the other visits of its plan. */
    private static void besides(SlotSearch slots, BookablePlan context, Visit visit) {
        context.booked().stream()
                .filter(v -> v.isStanding() && v.id() != visit.id())
                .forEach(v -> slots.follow(context.slot(v).at()));
    }

    /** What is free where an appointment is to go, and which days the other visits of its plan have. */
    SlotSearch around(BookablePlan context, LocalDate day, Visit visit) {
        SlotSearch slots = around(context.site(), day, context, visit.id());
        besides(slots, context, visit);
        slots.near(context.slot(visit));
        return slots;
    }

    private static List<Slot> wished(List<Slot> all, SlotWish wish, SlotNeed need) {
        return all.stream().filter(s -> wish.met(s, need.minutes())).toList();
    }

    /** It would be where it is and have no more than it has. */
    private static boolean stays(Visit visit, SlotLine line, BookablePlan context) {
        Slot now = context.slot(visit);
        return line.slot().at().equals(now.at())
                && line.slot().therapist() == now.therapist()
                && line.slot().room() == now.room()
                && line.minutes() <= visit.appointment().minutes()
                && visit.appointment().kinds().containsAll(line.devices());
    }

    private static VisitWindow window(Visit visit) {
        return visit.window().orElseThrow();
    }
}
