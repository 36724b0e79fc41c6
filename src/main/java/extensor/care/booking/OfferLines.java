package extensor.care.booking;

import extensor.care.course.VisitWindow;
import extensor.care.visits.Slot;
import extensor.care.visits.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes a slot for each visit that waits, one after the other: each leaves a search for the next ones. Pure. */
final class OfferLines {
    private static final int ALTERNATIVES = 3;

    private OfferLines() {}

    /** What is overdue comes first and one after the other, a day each. */
    static List<OfferLine> of(SlotSearch start, List<Visit> waiting, LocalDate today, List<ChosenSlot> chosen) {
        Kept kept = kept(start, waiting, chosen);
        Set<Long> wanted = chosen.stream().map(ChosenSlot::visit).collect(Collectors.toSet());
        List<OfferLine> lines = new ArrayList<>();
        SlotSearch search = kept.search();
        LocalDate next = today;
        for (Visit visit : waiting) {
            Slot stays = kept.slots().get(visit.id());
            boolean lost = stays == null && wanted.contains(visit.id());
            Proposal proposal = proposal(search, visit, today, next, stays);
            OfferLine line = proposal.line(visit.id(), lost);
            lines.add(line);
            search = proposal.after();
            if (line.late() && line.proposed() != null)
                next = line.proposed().on().plusDays(1);
        }
        return lines;
    }

    /** What of the choice still can be had, by visit, and the search around it. */
    private record Kept(SlotSearch search, Map<Long, Slot> slots) {}

    private static Kept kept(SlotSearch start, List<Visit> waiting, List<ChosenSlot> chosen) {
        Map<Long, SlotNeed> needs = waiting.stream().collect(Collectors.toMap(Visit::id, v -> SlotNeed.of(window(v))));
        Map<Long, Slot> kept = new HashMap<>();
        SlotSearch search = start;
        for (ChosenSlot c : chosen) {
            SlotNeed need = needs.get(c.visit());
            if (need == null || search.free().against(need, c.slot()) != null) continue;
            search = search.withKept(c.slot(), need.minutes());
            kept.put(c.visit(), c.slot());
        }
        return new Kept(search, kept);
    }

    /** The slots for a visit, and the search for the next ones. */
    private record Proposal(
            VisitWindow window,
            boolean late,
            Slot proposed,
            List<Slot> others,
            NoSlotReason obstacle,
            SlotSearch after) {
        OfferLine line(long visit, boolean lost) {
            SlotNeed need = SlotNeed.of(window);
            return new OfferLine(
                    visit,
                    window,
                    late,
                    lost,
                    proposed == null ? null : after.line(proposed, need, proposed),
                    others.stream()
                            .limit(ALTERNATIVES)
                            .map(s -> after.line(s, need, proposed))
                            .toList(),
                    obstacle);
        }
    }

    private static Proposal proposal(SlotSearch search, Visit visit, LocalDate today, LocalDate next, Slot kept) {
        VisitWindow window = window(visit);
        SlotNeed need = SlotNeed.of(window);
        boolean late = window.to().isBefore(today);
        List<Slot> found = late ? overdue(search, need, today, next) : search.best(need, ALTERNATIVES + 1);
        boolean free = hasDay(search, found);
        boolean met = free || kept != null && need.holds(kept.at().toLocalDate());
        NoSlotReason obstacle =
                met ? NoSlotReason.NONE : found.isEmpty() ? search.free().obstacle(need) : NoSlotReason.NO_DAY;
        List<Slot> all = new ArrayList<>(free ? found : others(search, found, beyond(need, today)));
        Slot proposed = kept != null ? kept : free ? all.remove(0) : null;
        SlotSearch after = kept != null
                ? search.with(search.series().inRhythm(kept.at()))
                : proposed != null ? search.withTaken(proposed, need.minutes()) : search;
        return new Proposal(window, late, proposed, all, obstacle, after);
    }

    /** The best comes first, and is on a day without another visit of the plan where there is such a day. */
    private static boolean hasDay(SlotSearch search, List<Slot> found) {
        return !found.isEmpty() && !search.series().has(found.get(0).at().toLocalDate());
    }

    /** Where nothing is proposed: times beyond the window, and the best one on a day that has another visit. */
    private static List<Slot> others(SlotSearch search, List<Slot> shared, SlotNeed beyond) {
        Stream<Slot> one = shared.stream().limit(1);
        return Stream.concat(search.best(beyond, ALTERNATIVES - Math.min(1, shared.size())).stream(), one)
                .distinct()
                .toList();
    }

    private static List<Slot> overdue(SlotSearch search, SlotNeed need, LocalDate today, LocalDate next) {
        LocalDate last = today.plusDays(SlotOffers.BEYOND);
        List<Slot> found = search.soonest(need.on(next, last), ALTERNATIVES + 1);
        return !hasDay(search, found) ? search.soonest(need.on(today, last), ALTERNATIVES + 1) : found;
    }

    private static SlotNeed beyond(SlotNeed need, LocalDate today) {
        LocalDate from = need.to().isBefore(today) ? today : need.to().plusDays(1);
        return need.on(from, from.plusDays(SlotOffers.BEYOND - 1));
    }

    private static VisitWindow window(Visit visit) {
        return visit.window().orElseThrow();
    }
}
