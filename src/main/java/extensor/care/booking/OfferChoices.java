package extensor.care.booking;

import extensor.care.course.SeriesTurns;
import extensor.care.course.Turn;
import extensor.care.visits.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the desk can choose for one visit of an offer: the slot proposed (null: none), others, and why none is proposed. Pure. */
record OfferChoices(SlotLine proposed, List<SlotLine> alternatives, NoSlotReason obstacle) {
    private static final int ALTERNATIVES = 3;

    /**
     * @param left what is free around all other visits of the plan
     * @param slot the one proposed; null where there is none
     * @param byHand it was chosen, whatever the plan asks for
     */
    static OfferChoices of(SlotSearch left, SeriesTurns.OfVisit visit, LocalDate today, Slot slot, boolean byHand) {
        SlotNeed need = SlotNeed.of(visit.window());
        List<Slot> found = found(left, visit, need, today, slot);
        boolean day =
                !found.isEmpty() && !left.series().crowds(found.get(0).at().toLocalDate());
        boolean met = slot != null && (!byHand || day || need.holds(slot.at().toLocalDate()));
        List<Slot> others = met || day || visit.turns().isEmpty() ? found : others(left, found, beyond(visit, need));
        return new OfferChoices(
                slot == null ? null : left.line(slot, need),
                others.stream()
                        .filter(other -> !other.equals(slot))
                        .limit(ALTERNATIVES)
                        .map(other -> left.line(other, need))
                        .toList(),
                met ? NoSlotReason.NONE : obstacle(left, visit, need, found));
    }

    /** On the days of its turn; where somebody must decide first, the next ones that there are. */
    private static List<Slot> found(
            SlotSearch left, SeriesTurns.OfVisit visit, SlotNeed need, LocalDate today, Slot slot) {
        if (visit.turns().isEmpty())
            return left.soonest(need.on(today, today.plusDays(SlotOffers.BEYOND)), ALTERNATIVES + 1);
        Turn turn = visit.turns().stream()
                .filter(t -> slot != null && t.holds(slot.at().toLocalDate()))
                .findFirst()
                .orElse(visit.turns().get(0));
        return left.best(need.on(turn.from(), turn.to()), ALTERNATIVES + 1);
    }

    /** Where nothing is proposed: times beyond its turn, and the best one on a day that has another visit or is close to one. */
    private static List<Slot> others(SlotSearch left, List<Slot> shared, SlotNeed beyond) {
        Stream<Slot> one = shared.stream().limit(1);
        return Stream.concat(left.best(beyond, ALTERNATIVES - Math.min(1, shared.size())).stream(), one)
                .distinct()
                .toList();
    }

    private static SlotNeed beyond(SeriesTurns.OfVisit visit, SlotNeed need) {
        LocalDate from = visit.turns().get(0).to().plusDays(1);
        return need.on(from, from.plusDays(SlotOffers.BEYOND - 1L));
    }

    private static NoSlotReason obstacle(SlotSearch left, SeriesTurns.OfVisit visit, SlotNeed need, List<Slot> found) {
        if (visit.turns().isEmpty()) return NoSlotReason.MISSED;
        Turn turn = visit.turns().get(0);
        return found.isEmpty() ? left.free().obstacle(need.on(turn.from(), turn.to())) : NoSlotReason.NO_DAY;
    }
}
