package extensor.care.booking;

import extensor.care.visits.Slot;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** What the patient would like; none of it is a must. Days may be empty, times and therapist null. */
public record SlotWish(Set<DayOfWeek> days, LocalTime from, LocalTime until, Long therapist) implements Serializable {
    public static final SlotWish NONE = new SlotWish(Set.of(), null, null, null);

    public SlotWish {
        days = Set.copyOf(days);
    }

    /** True where a visit of this length there is all that is wished. */
    boolean met(Slot slot, int minutes) {
        LocalTime begins = slot.at().toLocalTime();
        return (days.isEmpty() || days.contains(slot.at().getDayOfWeek()))
                && (from == null || !begins.isBefore(from))
                && (until == null
                        || !slot.at().plusMinutes(minutes).isAfter(slot.at().with(until)))
                && (therapist == null || therapist == slot.therapist());
    }
}
