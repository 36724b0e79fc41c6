package extensor.care.casting;

import extensor.care.plans.Item;
import extensor.shared.Side;
import java.util.List;

/** The limb of a series: a treatment of a plan, and the side. Casts on both sides are two series, whose visits are one. */
public record CastLimb(int item, Side side) {
    /** Those of a treatment; where it has no side there is one. */
    static List<CastLimb> of(Item item) {
        if (item.side() == Side.BILATERAL)
            return List.of(new CastLimb(item.id(), Side.LEFT), new CastLimb(item.id(), Side.RIGHT));
        return List.of(new CastLimb(item.id(), item.side() == null ? Side.MIDLINE : item.side()));
    }

    /** How it is named in an address. */
    public String key() {
        return item + "-" + side;
    }
}
