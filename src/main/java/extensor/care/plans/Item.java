package extensor.care.plans;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Dose;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.util.Objects;

/**
 * One intervention of a phase: the dose, where on the body, where it is given, and on which days of the phase (null: from its first, to its last).
 */
public record Item(
        int id,
        Dose dose,
        BodyRegion region,
        Side side,
        CarePlace setting,
        Integer from,
        Integer to,
        CurrentPath path) {

    Item numbered(int number) {
        return new Item(number, dose, region, side, setting, from, to, path);
    }

    Item with(Dose other) {
        return new Item(id, other, region, side, setting, from, to, path);
    }

    Item placed(BodyRegion region, Side side, CarePlace setting, Integer from, Integer to) {
        return new Item(id, dose, region, side, setting, from, to, path);
    }

    /**
     * The same within a phase of this many days: an item that would end later ends with the phase, one that would begin later begins on its
     * last day.
     */
    Item within(int days) {
        Integer first = from == null || days == 1 ? null : Integer.valueOf(Math.min(from, days - 1));
        Integer last = to != null && to < days - 1 ? to : null;
        return placed(region, side, setting, first, last);
    }

    /** Given at the same place, in the same setting, on the same days. */
    boolean placedLike(Item other) {
        return region == other.region
                && side == other.side
                && setting == other.setting
                && Objects.equals(from, other.from)
                && Objects.equals(to, other.to);
    }

    /** It is the same treatment at the same place; the dose may differ. */
    boolean repeats(Item other) {
        return region == other.region
                && side == other.side
                && setting == other.setting
                && dose.name().equals(other.dose.name());
    }

    Item crossing(CurrentPath path) {
        return new Item(id, dose, region, side, setting, from, to, path);
    }

    /** Where it acts: the definition may take the place from a parameter such as the joint. */
    public BodyRegion acting() {
        return dose.region(region);
    }
}
