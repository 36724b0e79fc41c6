package extensor.care.booking;

import extensor.care.course.VisitWindow;
import extensor.shared.Id;
import java.io.Serializable;
import java.util.List;

/**
 * A visit to be booked, with the slot proposed for it (null where its window has none, and `obstacle` says why) and up to three others. `late` where
 * the window has passed, `moved` where the slot is later than it because visits were missed. `lost` where another slot had been chosen that cannot be had any more; one that
 * still can is the one proposed.
 */
public record OfferLine(
        long visit,
        VisitWindow window,
        boolean late,
        boolean moved,
        boolean lost,
        SlotLine proposed,
        List<SlotLine> alternatives,
        NoSlotReason obstacle)
        implements Serializable {
    public String key() {
        return Id.text(visit);
    }
}
