package extensor.care.booking;

import extensor.care.course.SeriesTurns;
import extensor.care.course.VisitWindow;
import extensor.care.visits.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The visits of a plan that wait, each with the slot proposed for it and others to choose from. */
final class OfferLines {
    private final SlotSearch start;
    private final LocalDate today;
    private final Map<VisitWindow, Visit> visits;
    private final Map<Long, VisitWindow> windows;
    private final Set<Long> wanted;
    private final Map<Long, PricedSlot> kept;
    private final Map<Long, PricedSlot> slots;

    private OfferLines(SlotSearch start, List<Visit> waiting, LocalDate today, List<ChosenSlot> chosen) {
        this.start = start;
        this.today = today;
        visits = waiting.stream().collect(Collectors.toMap(OfferLines::window, Function.identity()));
        windows = waiting.stream().collect(Collectors.toMap(Visit::id, OfferLines::window));
        wanted = chosen.stream().map(ChosenSlot::visit).collect(Collectors.toSet());
        kept = kept(chosen);
        slots = new HashMap<>(kept);
    }

    /** In the order of the windows. `start` knows what is booked; what of the choice can still be had stays. */
    static List<OfferLine> of(
            SlotSearch start, List<Visit> waiting, SeriesTurns turns, LocalDate today, List<ChosenSlot> chosen) {
        OfferLines lines = new OfferLines(start, waiting, today, chosen);
        lines.place(turns.visits());
        Map<VisitWindow, SeriesTurns.OfVisit> of =
                turns.visits().stream().collect(Collectors.toMap(SeriesTurns.OfVisit::window, Function.identity()));
        return waiting.stream().map(visit -> lines.line(of.get(window(visit)))).toList();
    }

    private static VisitWindow window(Visit visit) {
        return visit.window().orElseThrow();
    }

    private long id(SeriesTurns.OfVisit visit) {
        return visits.get(visit.window()).id();
    }

    private Map<Long, PricedSlot> kept(List<ChosenSlot> chosen) {
        Map<Long, PricedSlot> found = new HashMap<>();
        FreeTimes free = start.free();
        for (ChosenSlot c : chosen) {
            if (!windows.containsKey(c.visit())) continue;
            SlotNeed need = SlotNeed.of(windows.get(c.visit()));
            if (free.against(need, c.slot()) != null) continue;
            free = free.without(c.slot(), need.minutes());
            found.put(c.visit(), new PricedSlot(c.slot(), need.minutes(), 0));
        }
        return found;
    }

    private void place(List<SeriesTurns.OfVisit> turns) {
        List<SeriesTurns.OfVisit> toPlace =
                turns.stream().filter(v -> !kept.containsKey(id(v))).toList();
        new SeriesSearch(around(kept), start.series(), today)
                .of(toPlace, kept.values())
                .forEach((visit, slot) -> slots.put(id(visit), slot));
    }

    /** What is left once these slots are taken. */
    private SlotSearch around(Map<Long, PricedSlot> taken) {
        Series series = start.series();
        for (Map.Entry<Long, PricedSlot> one : taken.entrySet())
            series = series.on(
                    one.getValue().slot().at().toLocalDate(),
                    windows.get(one.getKey()).spacing());
        return new SlotSearch(start.free().without(taken.values()), start.wish(), series);
    }

    private OfferLine line(SeriesTurns.OfVisit visit) {
        long id = id(visit);
        Map<Long, PricedSlot> others = new HashMap<>(slots);
        PricedSlot own = others.remove(id);
        SlotSearch left = around(others);
        Series series = left.series()
                .inRhythmOf(new ArrayList<>(slots.values()))
                .spaced(visit.window().spacing());
        OfferChoices choices =
                OfferChoices.of(left.with(series), visit, today, own == null ? null : own.slot(), kept.containsKey(id));
        boolean lost = wanted.contains(id) && !kept.containsKey(id);
        return new OfferLine(
                id,
                visit.window(),
                visit.window().to().isBefore(today),
                own != null && visit.moves(own.slot().at().toLocalDate()),
                lost,
                choices.proposed(),
                choices.alternatives(),
                choices.obstacle());
    }
}
