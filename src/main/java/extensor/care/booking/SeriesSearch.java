package extensor.care.booking;

import extensor.care.course.SeriesTurns;
import extensor.care.course.Turn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for a slot for each visit of a series together: {@link Placement} gives each its day, {@link SlotSearch} the best slot of that day. It is done
 * twice: how the visits fall the first time is the rhythm that all of them follow. Pure.
 *
 * @param search what is free, around what is booked or chosen already
 * @param booked what is booked, to which the spacing of the plan is kept
 */
record SeriesSearch(SlotSearch search, Series booked, LocalDate today) {
    private static final int A_DAY_OFF = 3;
    private static final int A_TURN_LATER = 200;

    /** A visit of this need on one day, with this spacing. */
    private record DayNeed(SlotNeed need, int spacing) {}

    /** The slots of those that get one; those of `chosen` take part in the rhythm. */
    Map<SeriesTurns.OfVisit, PricedSlot> of(List<SeriesTurns.OfVisit> visits, Collection<PricedSlot> chosen) {
        Map<SeriesTurns.OfVisit, PricedSlot> found = placed(visits, search);
        List<PricedSlot> all = new ArrayList<>(chosen);
        all.addAll(found.values());
        Series rhythm = search.series().inRhythmOf(all);
        return rhythm.equals(search.series()) ? found : placed(visits, search.with(rhythm));
    }

    private Map<SeriesTurns.OfVisit, PricedSlot> placed(List<SeriesTurns.OfVisit> visits, SlotSearch by) {
        Map<DayNeed, Optional<PricedSlot>> looked = new HashMap<>();
        List<Map<DayChoice, PricedSlot>> days =
                visits.stream().map(visit -> days(visit, by, looked)).toList();
        List<Placement.VisitToPlace> wanted = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++)
            wanted.add(new Placement.VisitToPlace(
                    visits.get(i).window().spacing(), List.copyOf(days.get(i).keySet())));
        Map<SeriesTurns.OfVisit, PricedSlot> placed = new HashMap<>();
        Placement.of(wanted)
                .forEach((i, choice) -> placed.put(visits.get(i), days.get(i).get(choice)));
        return placed;
    }

    /** The best slot of each day of its turns; a day on which more than one visit could be is looked at once. */
    private Map<DayChoice, PricedSlot> days(
            SeriesTurns.OfVisit visit, SlotSearch by, Map<DayNeed, Optional<PricedSlot>> looked) {
        Map<DayChoice, PricedSlot> days = new LinkedHashMap<>();
        int spacing = visit.window().spacing();
        SlotSearch spaced = by.with(by.series().spaced(spacing));
        for (Turn turn : visit.turns())
            for (LocalDate day = later(today, turn.from()); !day.isAfter(turn.to()); day = day.plusDays(1)) {
                if (by.series().has(day) || booked.spaced(spacing).crowds(day)) continue;
                DayNeed need = new DayNeed(SlotNeed.of(visit.window()).on(day, day), spacing);
                Optional<PricedSlot> slot = looked.computeIfAbsent(need, n -> spaced.cheapest(n.need));
                slot.ifPresent(s -> days.put(choice(visit, turn, s), s));
            }
        return days;
    }

    private static DayChoice choice(SeriesTurns.OfVisit visit, Turn turn, PricedSlot slot) {
        LocalDate day = slot.slot().at().toLocalDate();
        int off = (int) Math.abs(ChronoUnit.DAYS.between(turn.wanted(), day));
        int late = A_TURN_LATER * visit.turns().indexOf(turn);
        return new DayChoice(day, turn.number(), slot.cost() + A_DAY_OFF * off + late);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
