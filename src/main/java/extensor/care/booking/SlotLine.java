package extensor.care.booking;

import extensor.care.visits.Slot;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A slot as the desk reads it, at which site; `inWindow` where its day is one of those the plan asks for, `sharesDay` where the plan has another visit that
 * day, `tooClose` where one of the next days has, `repeated` where the clock shows its time twice. Devices are told by their kinds.
 */
public record SlotLine(
        Slot slot,
        int minutes,
        long site,
        String siteName,
        String therapistName,
        String roomName,
        List<String> devices,
        boolean inWindow,
        boolean sharesDay,
        boolean tooClose,
        boolean repeated)
        implements Serializable {
    public LocalDate on() {
        return slot.at().toLocalDate();
    }

    public LocalTime at() {
        return slot.at().toLocalTime();
    }

    /** By the clock as it goes at the beginning. */
    public LocalTime until() {
        return at().plusMinutes(minutes);
    }

    public String key() {
        return slot.key();
    }
}
