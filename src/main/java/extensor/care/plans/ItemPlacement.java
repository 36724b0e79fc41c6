package extensor.care.plans;

import extensor.care.catalogue.CarePlace;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.Side;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where, in which setting and on which days an item is given, and which of these are refused. */
final class ItemPlacement {
    private ItemPlacement() {}

    /** Days are days of the item's phase, counted from 0; null means the phase's first or last. */
    static Composition place(
            Composition composition,
            int item,
            BodyRegion region,
            Side side,
            CarePlace setting,
            Integer from,
            Integer to) {
        Phase phase = composition.phaseOf(item);
        Item now = composition.item(item);
        int first = from == null ? 0 : from;
        int last = to == null ? phase.lasts() - 1 : to;
        Refusals no = new Refusals();
        no.when(
                setting == null
                        || !now.dose().intervention().delivery().settings().contains(setting),
                "setting",
                "plan.setting");
        no.when(region != null && side != null && !region.sides().contains(side), "side", "plan.side");
        no.when(first < 0 || first >= phase.lasts(), "from", "plan.days", phase.lasts());
        no.when(last < first || last >= phase.lasts(), "to", "plan.days", phase.lasts());
        no.refuse();
        Integer begins = first == 0 ? null : Integer.valueOf(first);
        Integer ends = last == phase.lasts() - 1 ? null : Integer.valueOf(last);
        return composition.change(item, i -> i.placed(region, side, setting, begins, ends));
    }

    static Composition startOn(Composition composition, int item, LocalDate day) {
        Phase phase = composition.phaseOf(item);
        Item now = composition.item(item);
        long offset = ChronoUnit.DAYS.between(composition.start().plusDays(composition.firstDay(phase.id())), day);
        int last = now.to() == null ? phase.lasts() - 1 : now.to();
        if (offset < 0 || offset > last) throw new Refusal("plan.start-outside");
        return composition.change(
                item,
                i -> i.placed(
                        i.region(), i.side(), i.setting(), offset == 0 ? null : Integer.valueOf((int) offset), i.to()));
    }
}
